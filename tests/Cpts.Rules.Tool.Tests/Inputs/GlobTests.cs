using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Tests.Inputs;

public class GlobTests
{
    [Theory]
    [InlineData("docs/**/*.json", "docs")]
    [InlineData("*.json", "")]
    [InlineData("/a/b?/c", "/a")]
    [InlineData("/*.json", "/")]
    [InlineData("a/b/**", "a/b")]
    public void A_pattern_looks_in_the_folder_before_its_first_wildcard(string pattern, string folder) => Assert.Equal(folder, Glob.Parse(pattern).Folder);

    [Theory]
    [InlineData("docs/**/*.json", "x.json", true)]
    [InlineData("docs/**/*.json", "a/b/c/x.json", true)]
    [InlineData("docs/**/*.json", "a/x.txt", false)]
    [InlineData("docs/*.json", "a/x.json", false)]
    [InlineData("docs/*/x.json", "a/x.json", true)]
    [InlineData("docs/**/b/*.json", "a/b/x.json", true)]
    [InlineData("docs/**/b/*.json", "b/c/x.json", false)]
    [InlineData("docs/**", "a/b", true)]
    [InlineData("docs/?.json", "x.json", true)]
    [InlineData("docs/?.json", "xy.json", false)]
    [InlineData("docs/*.json", "X.JSON", false)]
    public void A_star_matches_within_a_name_and_two_stars_match_folders(string pattern, string path, bool matches) =>
        Assert.Equal(matches, Glob.Parse(pattern).Matches(path));

    [Fact]
    public void Many_stars_take_no_longer_than_few()
    {
        var glob = Glob.Parse(string.Join('/', Enumerable.Repeat("**", 200)) + "/x");

        Assert.False(glob.Matches(string.Join('/', Enumerable.Repeat("a", 200))));
        Assert.True(glob.Matches(string.Join('/', Enumerable.Repeat("a", 200)) + "/x"));
    }

    [Theory]
    [InlineData("bad", "tests/bad", true)]
    [InlineData("tests/bad", "a/tests/bad", true)]
    [InlineData("*.tmp.json", "a/b.tmp.json", true)]
    [InlineData("drafts/**", "a/drafts/b.json", true)]
    [InlineData("bad", "tests/bad/x", false)]
    [InlineData("ad", "tests/bad", false)]
    public void Exclusions_match_the_end_of_a_path(string pattern, string path, bool matches) =>
        Assert.Equal(matches, Glob.Parse(pattern).MatchesAnywhere(path));

    [Theory]
    [InlineData("a/b.json", false)]
    [InlineData("a/*.json", true)]
    [InlineData("a?.json", true)]
    public void A_path_without_wildcard_is_no_pattern(string text, bool isPattern) => Assert.Equal(isPattern, Glob.IsPattern(text));
}
