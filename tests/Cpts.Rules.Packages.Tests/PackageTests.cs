using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Packages.Tests;

public class PackageTests(Packages packages) : IClassFixture<Packages>
{
    public static TheoryData<string> Projects => [.. Packages.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_says_what_it_is_and_needs_what_was_agreed(string project)
    {
        using var package = packages.Open(project);
        using var nuspec = package.GetEntry(project + ".nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        Assert.Null(metadata.Elements().SingleOrDefault(element => element.Name.LocalName == "repository")?.Attribute("url"));
        foreach (var changing in metadata.Elements().Where(element => element.Name.LocalName is "repository" or "licenseUrl").ToArray())
        {
            // The commit, without an address, since none was given; the licence again, for old tools.
            changing.Remove();
        }

        Approvals.Verify(metadata.ToString(), $"{project}.nuspec");
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_package_holds_both_targets_with_their_documentation_a_readme_and_an_icon(string project)
    {
        using var package = packages.Open(project);
        string[] expected =
        [
            "PACKAGE.md",
            "icon.png",
            .. new[] { "net10.0", "netstandard2.0" }.SelectMany(target => new[] { $"lib/{target}/{project}.dll", $"lib/{target}/{project}.xml" }),
            .. project == "Cpts.Rules.Communes" ? ["communes.md"] : Array.Empty<string>(),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Contents(package).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_symbols_of_both_targets_are_packed(string project)
    {
        using var symbols = packages.OpenSymbols(project);
        Assert.Equal([$"lib/net10.0/{project}.pdb", $"lib/netstandard2.0/{project}.pdb"], Contents(symbols).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_same_source_gives_the_same_assembly(string project)
    {
        using var package = packages.Open(project);
        foreach (var entry in package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var assembly = new PEReader(new MemoryStream(Bytes(entry)));
            Assert.Contains(assembly.ReadDebugDirectory(), part => part.Type == DebugDirectoryEntryType.Reproducible);
        }
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_documentation_names_what_others_can_call_and_nothing_else(string project)
    {
        using var package = packages.Open(project);
        foreach (var target in new[] { "net10.0", "netstandard2.0" })
        {
            using var assembly = new PEReader(new MemoryStream(Bytes(package.GetEntry($"lib/{target}/{project}.dll")!)));
            var metadata = assembly.GetMetadataReader();
            var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).ToList();
            var hidden = types
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NotPublic)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
                .ToList();
            using var comments = package.GetEntry($"lib/{target}/{project}.xml")!.Open();
            var names = XDocument.Load(comments).Descendants("member").Select(member => member.Attribute("name")!.Value).ToList();

            Assert.True(hidden.Count > 0 && names.Count > 10, $"{hidden.Count} hidden types, {names.Count} names");
            Assert.Empty(names.Where(name => hidden.Exists(type => name[2..] == type || name[2..].StartsWith(type + ".", StringComparison.Ordinal))));
            Assert.Equal(
                types.Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                    .Select(type => $"T:{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
                    .Order(StringComparer.Ordinal),
                names.Where(name => name.StartsWith("T:", StringComparison.Ordinal) && !types.Exists(type => type.IsNested && name.EndsWith("." + metadata.GetString(type.Name), StringComparison.Ordinal)))
                    .Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The files of a package, without those added by the package format.</summary>
    private static IEnumerable<string> Contents(ZipArchive package) => package.Entries
        .Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
            && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
