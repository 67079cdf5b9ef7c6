using System.Text.RegularExpressions;
using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Payments;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Tool.Tests.Guides;

public class GlossaryTests
{
    /// <summary>Names that begin with a capital are types or members of the library; the others are names in files.</summary>
    [Fact]
    public void Every_name_of_the_glossary_is_a_name_of_the_code_or_of_the_files()
    {
        var code = new[] { typeof(Scenario).Assembly, typeof(ScenarioReader).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .SelectMany(type => type.GetMembers().Select(member => member.Name).Prepend(type.Name))
            .ToHashSet(StringComparer.Ordinal);
        var files = string.Join('\n', Directory.EnumerateFiles(Repository.PathOf("docs", "scenarios"), "*.json", SearchOption.AllDirectories)
            .Append(Repository.PathOf("tests", "Cpts.Rules.Json.Tests", "data", "sample.cpts.json"))
            .Select(File.ReadAllText));
        var ids = Law.Default.Agreements.Select(agreement => agreement.Id)
            .Concat(PaymentKinds.Words.Ids).Concat(DeadlineKinds.Words.Ids).Concat(Lines.Words.Ids).Concat(MemberKinds.Words.Ids)
            .Append("sizeBand")
            .ToHashSet(StringComparer.Ordinal);
        var names = Names();

        Assert.True(names.Count > 80, $"{names.Count} names");
        Assert.All(names, name => Assert.True(
            char.IsUpper(name[0]) ? code.Contains(name) : ids.Contains(name) || files.Contains($"\"{name}\"", StringComparison.Ordinal),
            $"{name} is no name of the code or of the files"));
    }

    [Fact]
    public void Every_enumeration_of_the_domain_and_each_of_its_members_is_in_the_glossary()
    {
        var names = Names().ToHashSet(StringComparer.Ordinal);
        var terms = typeof(Scenario).Assembly.GetExportedTypes().Where(type => type.IsEnum).SelectMany(type => Enum.GetNames(type).Prepend(type.Name)).Distinct(StringComparer.Ordinal);

        Assert.Equal([], terms.Where(term => !names.Contains(term)));
    }

    private static List<string> Names() =>
    [
        .. new Guide("docs/glossary.md").Lines
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => Regex.Matches(line.Split('|')[3], "`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)).Select(name => name.Groups["name"].Value)),
    ];
}
