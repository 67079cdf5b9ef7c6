using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cpts.Rules.Findings;
using Cpts.Rules.Reports.Pages;
using Cpts.Rules.Reports.Report;
using Cpts.Rules.Reports.Tests.Report;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Reports.Tests.Writing;

/// <summary>The French output for every scenario of the repository: typography, and no names of properties or values in the report and the calendar.</summary>
public partial class FrenchOutputTests
{
    /// <summary>Names that are also French words.</summary>
    private static readonly string[] FrenchToo = ["budget", "communes", "direction", "format", "initiative", "mission", "missions", "note", "population", "source", "total", "variable"];

    private static readonly HashSet<string> Names = [.. NamesOfTheFormat().Except(FrenchToo)];

    private static readonly Lazy<IReadOnlyList<(string File, string Report, string Page, string Calendar)>> Outputs = new(() => [.. Written()]);

    private static IEnumerable<(string File, string Report, string Page, string Calendar)> Written()
    {
        foreach (var path in Corpus.All)
        {
            var bytes = File.ReadAllBytes(Repository.PathOf(path));
            var evaluated = new FileEvaluator(null, Law.Default).Evaluate(bytes);
            using var calendar = new MemoryStream();
            using var page = new StringWriter();
            CalendarWriter.TryWrite(calendar, evaluated, Language.French, past: true);
            PageWriter.Write(page, evaluated, Language.French);
            yield return (
                Encoding.UTF8.GetString(bytes),
                VisibleText.Text(CommunityReport.Write(evaluated, [], Wording.In(Language.French))),
                page.ToString(),
                Encoding.UTF8.GetString(calendar.ToArray()).Replace("\r\n ", "", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Neither_the_report_nor_the_calendar_names_a_property_or_a_value_as_files_write_it() => Assert.Empty(
        Outputs.Value.SelectMany(output => Words(output.Report).Concat(Words(string.Join('\n', output.Calendar.Split('\n').Where(IsText)))).Where(word => IsName(word) && !output.File.Contains('/' + word, StringComparison.Ordinal)).Except(Said(output.File))).Distinct());

    [Fact]
    public void Spaces_marks_and_words_are_those_of_a_typographer() => Assert.Empty(
        Outputs.Value.SelectMany(output => new[] { output.Report, output.Page, output.Calendar }
            .SelectMany(Faults)
            .Where(fault => !output.File.Contains(fault.Trim(), StringComparison.Ordinal))).Distinct());

    /// <summary>The texts of the rules, except the rules about the form of files, which are about properties.</summary>
    [Fact]
    public void No_rule_of_the_law_names_a_property_but_in_brackets_after_what_it_is_called() => Assert.Empty(
        from rule in FindingCatalogue.Default.All
        where !rule.Code.StartsWith("CPTS90", StringComparison.Ordinal)
        from text in new[] { rule.Title.French, rule.Meaning.French, rule.Example.French, PropertyNames.LeaveOut(rule.Remedy.French) }
        from word in Words(text)
        where IsName(word)
        select rule.Code + " " + word);

    [Fact]
    public void Every_name_in_a_remedy_is_one_of_the_format()
    {
        var named = FindingCatalogue.Default.All.SelectMany(rule => Bracketed().Matches(rule.Remedy.French)).Select(match => match.Groups["name"].Value).ToList();

        Assert.True(named.Count > 10, $"{named.Count} names");
        Assert.Empty(named.SelectMany(name => name.Split('.')).Except(NamesOfTheFormat()));
    }

    [Theory]
    [InlineData("le terme : non", 1)]
    [InlineData("de de 0 à 8", 1)]
    [InlineData("l'ARS", 1)]
    [InlineData("« oui", 1)]
    [InlineData("12 %", 1)]
    [InlineData("12~% ; l’ARS dit «~oui~»~: 3~€", 1)]
    [InlineData("12~%~; l’ARS dit «~oui~»~: 3~€", 0)]
    public void A_fault_is_detected(string text, int count) => Assert.Equal(count, Faults(text.Replace('~', '\u00A0')).Count());

    [Theory]
    [InlineData("Écrivez le nombre de membres («~memberCount~»).", "Écrivez le nombre de membres.")]
    [InlineData("Write the number of members (\"memberCount\").", "Write the number of members.")]
    [InlineData("La part fixe (75~%).", "La part fixe (75~%).")]
    public void The_report_leaves_names_out_of_remedies(string remedy, string shown) =>
        Assert.Equal(shown.Replace('~', '\u00A0'), PropertyNames.LeaveOut(remedy.Replace('~', '\u00A0')));

    private static bool IsText(string line) => line.StartsWith("SUMMARY", StringComparison.Ordinal) || !IcsLine().IsMatch(line);

    private static bool IsName(string word) => Names.Contains(word) || word is "today" or "avenant-2" or "aci-2019" || Camel().IsMatch(word);

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>The words in texts from the file itself: names, notes, sources.</summary>
    private static IEnumerable<string> Said(string file) => Quoted().Matches(file).Where(match => match.Value.Contains(' ', StringComparison.Ordinal) || match.Value.Any(char.IsUpper)).SelectMany(match => Words(match.Value)).Where(word => !Camel().IsMatch(word) || word.Any(letter => letter > 'z'));

    private static IEnumerable<string> Faults(string text) => Fault().Matches(text).Select(match => match.Value).Concat(text.Split('\n').SelectMany(Doubled));

    private static IEnumerable<string> Doubled(string line)
    {
        var words = line.Split(' ', '\u00A0');
        return words.Zip(words.Skip(1)).Where(pair => pair.First == pair.Second && pair.First.Length > 1 && pair.First.All(char.IsLetter)).Select(pair => pair.First + " " + pair.Second);
    }

    private static HashSet<string> NamesOfTheFormat()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("docs", "schema", "cpts.scenario-1.schema.json")));
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(schema.RootElement);
        return names;

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject())
                {
                    if (member.NameEquals("properties"))
                    {
                        names.UnionWith(member.Value.EnumerateObject().Select(property => property.Name));
                    }

                    Collect(member.Value);
                }
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    Collect(item);
                }
            }
        }
    }

    [GeneratedRegex("(?<=[\\p{L}\\d»)\\]%€’]) [;:?!»](?=[\\s\\p{L}\\d«]|$)|« |(?<=\\d) [%€]|\\b(?:[ldnsjcmt]|qu)'\\p{L}\\w*|\\b(?:[LDNSJCMT]|Qu)'\\p{Ll}\\w*", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Fault();

    [GeneratedRegex("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Word();

    [GeneratedRegex("^[a-z]+[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Camel();

    [GeneratedRegex("\"[^\"\\n]*\"|//.*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex("«\\u00A0(?<name>[A-Za-z0-9.]+)\\u00A0»", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^[A-Z-]+[;:]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IcsLine();
}
