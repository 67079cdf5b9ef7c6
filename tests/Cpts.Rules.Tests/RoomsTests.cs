using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cpts.Rules.Facts;
using NetArchTest.Rules;

namespace Cpts.Rules.Tests;

/// <summary>The house: data goes one way, and no room knows one above it or beside it.</summary>
public partial class RoomsTests
{
    /// <summary>The floors of <c>src/Cpts.Rules</c> from the ground up, by folder; the vocabulary is at the root.</summary>
    private static readonly string[][] Floors =
    [
        ["", "Internal"],
        ["Law"],
        ["Facts"],
        ["Territories", "Projects", "Funding"],
        ["Payments", "Deadlines", "Batch"],
        ["Findings"],
        ["Scenarios"],
        ["DependencyInjection"],
    ];

    /// <summary>The projects that each project may name; faces never name one another.</summary>
    private static readonly Dictionary<string, string[]> Projects = new(StringComparer.Ordinal)
    {
        ["Cpts.Rules"] = [],
        ["Cpts.Rules.Json"] = ["Cpts.Rules"],
        ["Cpts.Rules.Communes"] = ["Cpts.Rules"],
        ["Cpts.Rules.Reports"] = ["Cpts.Rules", "Cpts.Rules.Json", "Cpts.Rules.Communes"],
        ["Cpts.Rules.Tool"] = ["Cpts.Rules", "Cpts.Rules.Json", "Cpts.Rules.Communes", "Cpts.Rules.Reports"],
        ["Cpts.Rules.Excel"] = ["Cpts.Rules", "Cpts.Rules.Json", "Cpts.Rules.Communes", "Cpts.Rules.Reports"],
        ["Cpts.Rules.Simulator"] = ["Cpts.Rules", "Cpts.Rules.Json", "Cpts.Rules.Communes", "Cpts.Rules.Reports"],
    };

    [Fact]
    public void No_room_knows_one_above_it_or_beside_it()
    {
        var found =
            from floor in Enumerable.Range(0, Floors.Length)
            from room in Floors[floor]
            from other in Floors.Skip(Math.Max(floor, 1)).SelectMany(rooms => rooms)
            where other != room
            from type in Knowing(room, other)
            select $"{(room.Length == 0 ? "vocabulary" : room)}: {type} knows {other}";

        Assert.Empty(found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_one_room_knows_of_another_is_seen() => Assert.Contains("ScenarioEvaluator", Knowing("Scenarios", "Territories"));

    [Fact]
    public void Every_room_has_a_floor_and_every_type_is_in_one()
    {
        var rooms = Floors.SelectMany(floor => floor).ToArray();
        Assert.Equal(rooms.Where(room => room.Length > 0).Order(StringComparer.Ordinal), Directory.GetDirectories(Folder(""))
            .Select(folder => Path.GetFileName(folder)).Except(["bin", "obj", "PublicAPI"]).Order(StringComparer.Ordinal));
        Assert.Empty(typeof(Scenario).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Cpts.Rules", StringComparison.Ordinal) == true && !type.IsNested && !type.Name.Contains('<', StringComparison.Ordinal))
            .Select(type => type.FullName!.Split('`')[0])
            .Except(rooms.SelectMany(TypesOf)));
    }

    [Fact]
    public void No_project_knows_one_above_it_or_beside_it()
    {
        foreach (var project in Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)))
        {
            var known = XDocument.Load(Repository.PathOf("src", project, project + ".csproj")).Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.Empty(known.Except(Projects[project]).Select(other => $"{project} knows {other}"));
        }
    }

    private static IEnumerable<string> Knowing(string room, string other) => (Types.InAssembly(typeof(Scenario).Assembly)
        .That().MeetCustomRule(new OneOf(TypesOf(room)))
        .ShouldNot().HaveDependencyOnAny(TypesOf(other))
        .GetResult().FailingTypeNames ?? []).Select(name => name.Split('.')[^1]);

    private static string Folder(string room) => Repository.PathOf("src", "Cpts.Rules", room);

    /// <summary>The types that the files of a room declare: a room is a folder, whatever its namespace.</summary>
    private static string[] TypesOf(string room) =>
    [
        .. from file in Directory.GetFiles(Folder(room), "*.cs", room.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
           let text = File.ReadAllText(file)
           let space = Space().Match(text).Groups["name"].Value
           from declared in Declared().Matches(text)
           select $"{space}.{declared.Groups["name"].Value}" into name
           group name by name into names
           select names.Key,
    ];

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"^(?:public |internal )?(?:file |static |sealed |abstract |partial |readonly |ref )*(?:class|record struct|record|struct|interface|enum|delegate [\w?<>]+) (?<name>\w+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declared();

    private sealed class OneOf(string[] names) : ICustomRule
    {
        private readonly HashSet<string> _names = [.. names];

        public bool MeetsRule(Mono.Cecil.TypeDefinition type) => _names.Contains(type.FullName.Split('`')[0]);
    }
}
