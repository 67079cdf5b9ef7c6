using System.Text.RegularExpressions;

namespace Cpts.Rules.Tests;

/// <summary>Every French text of the sources, the pages and the guides: the apostrophe is ’, no line can break before ; : ? ! » € % or
/// after «, figures are in groups that hold together, capitals have their accents, no word is repeated.</summary>
public partial class TypographyTests
{
    [Fact]
    public void French_texts_of_the_sources_are_set_as_a_typographer_would()
    {
        var files = new[] { "*.cs", "*.razor" }.SelectMany(kind => Directory.GetFiles(Repository.PathOf("src"), kind, SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 300);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).SelectMany((line, i) => Faults(line).Select(fault => $"{Path.GetFileName(file)}:{i + 1}: {fault}"))));
    }

    [Theory]
    [InlineData("docs/guides/coordonnateurs.md", "# ", null)]
    [InlineData("docs/guides/simulateur.md", "# ", null)]
    [InlineData("docs/rules/regles.md", "# ", null)]
    [InlineData("docs/findings.md", "# Codes des constats", "# Finding codes")]
    [InlineData("src/Cpts.Rules.Simulator/wwwroot/index.html", "<html", null)]
    [InlineData("README.md", "**Français.**", "**English.**")]
    public void French_pages_are_set_as_a_typographer_would(string page, string from, string? until)
    {
        var text = File.ReadAllText(Repository.PathOf(page.Split('/')));
        var start = text.IndexOf(from, StringComparison.Ordinal);
        var end = until is null ? text.Length : text.IndexOf(until, StringComparison.Ordinal);

        Assert.True(start >= 0 && end > start + 400, page);
        Assert.Empty(Code().Replace(text[start..end], "").Split('\n').Where(line => !line.StartsWith("| :", StringComparison.Ordinal) && !line.StartsWith("| -", StringComparison.Ordinal)).SelectMany(FaultsOf));
    }

    [Theory]
    [InlineData("new(\"l'ARS\", \"the ARS\")", 1)]
    [InlineData("new(\"jusqu'au terme : non ?\", \"to the end\")", 1)]
    [InlineData("new(\"le terme : non\", \"the end: no\")", 1)]
    [InlineData("new(\"« socle »\", \"core\")", 1)]
    [InlineData("new(\"75 % de la part\", \"75% of the part\")", 1)]
    [InlineData("new(\"174 793 habitants\", \"174,793 inhabitants\")", 1)]
    [InlineData("new(\"Etat\", \"State\")", 1)]
    [InlineData("new(\"A faire\", \"To do\")", 1)]
    [InlineData("new(\"la la part\", \"the part\")", 1)]
    [InlineData("new(\"l’ARS\\u00A0: «~oui~»\", \"the ARS doesn't say 'yes'\")", 0)]
    [InlineData("new(\"À faire~: 75~% de 174^793~€\", \"To do: A share\")", 0)]
    [InlineData("Accepted = [\"lettre d'intention\"]", 0)]
    [InlineData("/// <summary>The project d'origine : here.</summary>", 0)]
    [InlineData("Say($\"{(isRight ? \"a\" : \"b\")}\")", 0)]
    public void A_fault_is_detected(string line, int faults) => Assert.Equal(faults, Faults(line.Replace('~', '\u00A0').Replace('^', '\u202F')).Count());

    /// <summary>The texts of a line of source that have a fault; comments, texts with code in them and words used in files are not checked.</summary>
    private static IEnumerable<string> Faults(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        ? []
        : Text().Matches(line.Split("Accepted = [")[0]).Select(text => text.Value).Where(text => !text.StartsWith("\"@", StringComparison.Ordinal) && FaultsOf(text).Any());

    private static IEnumerable<string> FaultsOf(string text)
    {
        var words = text.Trim('"').Split(' ', '\u00A0');
        return Fault().Matches(text).Select(match => $"{match.Value} in {text}")
            .Concat(words.Zip(words.Skip(1)).Where(pair => pair.First == pair.Second && pair.First.Length > 1 && pair.First.All(char.IsLetter)).Select(pair => $"{pair.First} {pair.Second} in {text}"));
    }

    [GeneratedRegex("""(?<!\$)"(?:[^"\\]|\\.)*"(?!\w)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Text();

    [GeneratedRegex("""(?<!\p{L})(?:[ldnsjcmtLDNSJCMT]|\w*[qQ]u|[aA]ujourd)'[\p{L}«{]|(?<=[\p{L}\d»}%)]) [;:?!»](?= [\p{L}\d«])|« |(?<=[\d}]) [€%](?!\w)|(?<!\d)\d{1,3} \d{3}(?!\d)|(?<![\w-])(?:Etat|Etape|Echéance|Echeance|Etabli|Ecri(?:t|re|vez)|Elément|Evaluation de|A (?:faire|venir|partir|préparer|la|l’))(?!\w)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fault();

    [GeneratedRegex("```.*?```|`[^`\n]*`|\\]\\([^)]*\\)|<!--.*?-->", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();
}
