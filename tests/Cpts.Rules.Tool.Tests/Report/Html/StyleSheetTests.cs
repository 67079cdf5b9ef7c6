using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Cpts.Rules.Reports.Report.Html;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Report.Html;

/// <summary>The contrast of the colours in the three schemes, as defined by WCAG 2.1: 4.5 for text, 3 for shapes.</summary>
public partial class StyleSheetTests
{
    private static readonly string[] Texts = ["ink", "muted", "accent", "error", "warning", "note", "good"];
    private static readonly string[] Shapes = ["guaranteed", "at-stake", "uncertain", "accent", "error"];

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("print")]
    public void Texts_and_shapes_stand_out_from_their_background(string scheme)
    {
        var colours = Scheme(scheme);
        foreach (var text in Texts)
        {
            Assert.All(["paper", "panel"], ground => AtLeast(4.5, colours, text, ground));
        }

        foreach (var shape in Shapes)
        {
            AtLeast(3, colours, shape, "paper");
        }

        AtLeast(4.5, colours, "on-guaranteed", "guaranteed");
        AtLeast(4.5, colours, "ink", "annual");
        AtLeast(3, colours, "at-stake", "at-stake-ground");
        AtLeast(3, colours, "uncertain", "uncertain-ground");
    }

    [Fact]
    public void The_policy_allows_the_style_sheet_of_the_page_and_nothing_else()
    {
        var page = InProcess.Run("report", Corpus.GrandSud).Output;
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.Contains($"content=\"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_style_sheet_fetches_nothing()
    {
        Assert.DoesNotContain("@import", StyleSheet.Text, StringComparison.Ordinal);
        Assert.All(Url().Matches(StyleSheet.Text), url => Assert.StartsWith("url(#", url.Value, StringComparison.Ordinal));
    }

    private static void AtLeast(double ratio, Dictionary<string, string> colours, string one, string other)
    {
        var (left, right) = (Luminance(colours[one]), Luminance(colours[other]));
        var contrast = (Math.Max(left, right) + 0.05) / (Math.Min(left, right) + 0.05);
        Assert.True(contrast >= ratio, $"{one} on {other}: {contrast.ToString("0.00", CultureInfo.InvariantCulture)} < {ratio}");
    }

    /// <summary>The colours of a scheme: those of the light scheme, with the changes of this one.</summary>
    private static Dictionary<string, string> Scheme(string scheme)
    {
        var blocks = Root().Matches(StyleSheet.Text).Select(match => match.Value).ToList();
        Assert.Equal(3, blocks.Count);
        var colours = Read(blocks[0]);
        foreach (var (name, colour) in scheme switch { "dark" => Read(blocks[1]), "print" => Read(blocks[2]), _ => [] })
        {
            colours[name] = colour;
        }

        return colours;
    }

    private static Dictionary<string, string> Read(string block) =>
        Colour().Matches(block).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["colour"].Value, StringComparer.Ordinal);

    private static double Luminance(string colour)
    {
        double Channel(int start)
        {
            var value = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Root();

    [GeneratedRegex(@"--(?<name>[a-z-]+): #(?<colour>[0-9a-f]{6});", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"url\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Url();
}
