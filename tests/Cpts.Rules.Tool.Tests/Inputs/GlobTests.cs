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
    public void Stars_stand_inside_a_name_and_two_stars_for_folders(string pattern, string path, bool matches) =>
        Assert.Equal(matches, Glob.Parse(pattern).Matches(path));

    [Theory]
    [InlineData("a/b.json", false)]
    [InlineData("a/*.json", true)]
    [InlineData("a?.json", true)]
    public void A_path_without_wildcard_is_no_pattern(string text, bool isPattern) => Assert.Equal(isPattern, Glob.IsPattern(text));
}
