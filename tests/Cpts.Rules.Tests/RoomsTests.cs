using System.Text.RegularExpressions;

namespace Cpts.Rules.Tests;

/// <summary>The house: data goes one way, and no room knows the one above it.</summary>
public partial class RoomsTests
{
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["Law"] = [],
        ["Facts"] = ["Law"],
        ["Territories"] = ["Law", "Facts"],
        ["Funding"] = ["Law", "Facts"],
        ["Payments"] = ["Law", "Facts", "Funding"],
        ["Deadlines"] = ["Law", "Facts"],
        ["Batch"] = ["Law"],
        ["Compliance"] = ["Law", "Facts", "Territories", "Funding", "Payments", "Deadlines"],
        ["Scenarios"] = ["Law", "Facts", "Territories", "Funding", "Payments", "Deadlines", "Compliance"],
        ["DependencyInjection"] = ["Law", "Territories", "Scenarios"],
    };

    [Fact]
    public void No_room_knows_the_one_above_it()
    {
        var rooms = Directory.GetDirectories(Repository.PathOf("src", "Cpts.Rules")).Where(folder => MayKnow.ContainsKey(Path.GetFileName(folder))).ToList();

        Assert.True(rooms.Count >= 9);
        foreach (var folder in rooms)
        {
            var room = Path.GetFileName(folder);
            foreach (var file in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                var known = RoomName().Matches(File.ReadAllText(file)).Select(match => match.Groups["room"].Value).Where(name => MayKnow.ContainsKey(name) && name != room);
                Assert.Empty(known.Except(MayKnow[room]).Select(name => $"{room}/{Path.GetFileName(file)} knows {name}"));
            }
        }
    }

    [Fact]
    public void Every_room_has_a_floor() => Assert.Empty(
        Directory.GetDirectories(Repository.PathOf("src", "Cpts.Rules"))
            .Select(folder => Path.GetFileName(folder)!)
            .Except([.. MayKnow.Keys, "Internal", "bin", "obj"]));

    [GeneratedRegex(@"^using (?:static )?Cpts\.Rules\.(?<room>\w+)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoomName();
}
