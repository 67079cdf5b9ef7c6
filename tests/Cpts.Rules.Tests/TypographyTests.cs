using System.Text.RegularExpressions;

namespace Cpts.Rules.Tests;

/// <summary>Every French text of the sources: the apostrophe is ’, and no line can break before ; : ? ! » or after «.</summary>
public partial class TypographyTests
{
    [Fact]
    public void French_texts_have_curved_apostrophes_and_no_break_spaces()
    {
        var files = Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 300);
        Assert.Empty(files.SelectMany(file => File.ReadLines(file).SelectMany((line, i) => Faults(line).Select(fault => $"{Path.GetFileName(file)}:{i + 1}: {fault}"))));
    }

    [Theory]
    [InlineData("new(\"l'ARS\", \"the ARS\")", 1)]
    [InlineData("new(\"jusqu'au terme : non ?\", \"to the end\")", 1)]
    [InlineData("new(\"le terme : non\", \"the end: no\")", 1)]
    [InlineData("new(\"« socle »\", \"core\")", 1)]
    [InlineData("new(\"l’ARS\\u00A0: «~oui~»\", \"the ARS doesn't say 'yes'\")", 0)]
    [InlineData("Accepted = [\"lettre d'intention\"]", 0)]
    [InlineData("/// <summary>The project d'origine : here.</summary>", 0)]
    [InlineData("Say($\"{(isRight ? \"a\" : \"b\")}\")", 0)]
    public void A_fault_is_seen(string line, int faults) => Assert.Equal(faults, Faults(line.Replace('~', '\u00A0')).Count());

    /// <summary>The texts of a line of source that have a fault; comments, texts with code in them and words that files may carry have none.</summary>
    private static IEnumerable<string> Faults(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        ? []
        : Text().Matches(line.Split("Accepted = [")[0]).Select(text => text.Value).Where(text => Fault().IsMatch(text));

    [GeneratedRegex("""(?<!\$)"(?:[^"\\]|\\.)*"(?!\w)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Text();

    [GeneratedRegex("""(?<!\p{L})(?:[ldnsjcmtLDNSJCMT]|\w*[qQ]u|[aA]ujourd)'[\p{L}«{]|(?<=[\p{L}\d»}%]) [;:?!»](?= [\p{L}\d])|« """, RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fault();
}
