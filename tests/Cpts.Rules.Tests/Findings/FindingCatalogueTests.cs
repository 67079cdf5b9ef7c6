using System.Text.RegularExpressions;
using Cpts.Rules.Findings;

namespace Cpts.Rules.Tests.Findings;

public partial class FindingCatalogueTests
{
    [Fact]
    public void The_catalogue_has_the_codes_and_severities_of_the_contract()
    {
        const string expected = """
            1001 Error, 1002 Note, 1003 Error, 1004 Error, 1005 Note, 1006 Warning,
            2001 Error, 2002 Error, 2003 Error,
            3001 Note, 3002 Error, 3003 Error, 3004 Error, 3005 Error, 3006 Note, 3007 Warning, 3008 Note, 3009 Note, 3010 Warning, 3011 Note, 3012 Note, 3013 Note,
            4001 Error, 4002 Error, 4003 Warning, 4004 Note, 4005 Note, 4006 Error, 4007 Warning, 4008 Warning, 4009 Note, 4010 Warning, 4011 Note,
            5001 Error, 5002 Error, 5003 Error, 5004 Warning, 5005 Warning,
            9001 Error, 9002 Error, 9003 Error, 9004 Error, 9005 Error, 9006 Error, 9010 Error, 9011 Note, 9012 Error, 9013 Error, 9014 Error
            """;

        Assert.Equal(
            expected.Split(',', StringSplitOptions.TrimEntries),
            FindingCatalogue.Default.All.Select(rule => $"{rule.Code["CPTS".Length..]} {rule.Severity}"));
    }

    [Fact]
    public void A_new_catalogue_has_the_same_rules_by_code() => Assert.Equal(
        FindingCatalogue.Default.All.Select(rule => rule.Code).Order(StringComparer.Ordinal),
        new FindingCatalogue([]).All.Select(rule => rule.Code));

    [Fact]
    public void The_figures_of_every_check_are_those_of_the_page_of_findings()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "findings.md")).Replace("\\", "", StringComparison.Ordinal); // Markdown escapes brackets.

        // New instances of the checks, since a check builds its texts only once, when it is created.
        foreach (var rule in Checks.All.Select(check => ((Check)Activator.CreateInstance(check.GetType())!).Rule))
        {
            Assert.All(
                [rule.Meaning.French, rule.Meaning.English, rule.Example.French, rule.Example.English, rule.Remedy.French, rule.Remedy.English],
                text => Assert.Contains(text, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_text_exists_in_both_languages_and_differs()
    {
        foreach (var rule in FindingCatalogue.Default.All)
        {
            foreach (var text in new[] { rule.Title, rule.Meaning, rule.Example, rule.Remedy })
            {
                Assert.False(string.IsNullOrWhiteSpace(text.French), $"{rule.Code} lacks French");
                Assert.False(string.IsNullOrWhiteSpace(text.English), $"{rule.Code} lacks English");
            }

            // An example may be a line of a file, the same in both languages.
            Assert.All([rule.Title, rule.Meaning, rule.Remedy], text => Assert.NotEqual(text.French, text.English));
        }
    }

    [Fact]
    public void Messages_name_the_same_arguments_in_both_languages()
    {
        var templates = typeof(FindingCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Bilingual))
            .Select(field => (Name: $"{field.DeclaringType!.Name}.{field.Name}", Text: (Bilingual)field.GetValue(null)!))
            .ToList();

        Assert.True(templates.Count > 30, $"only {templates.Count} templates found");
        Assert.Empty(templates.Where(template => !Arguments(template.Text.French).SetEquals(Arguments(template.Text.English))).Select(template => template.Name));
    }

    [Fact]
    public void A_code_is_found_by_its_exact_name()
    {
        Assert.Equal("CPTS2001", FindingCatalogue.Default.Find("CPTS2001")!.Code);
        Assert.Null(FindingCatalogue.Default.Find("cpts2001"));
        Assert.Null(FindingCatalogue.Default.Find("CPTS0000"));
    }

    private static HashSet<string> Arguments(string template) => [.. Placeholder().Matches(template).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
