using Cpts.Rules.Facts;
using Cpts.Rules.Findings;

namespace Cpts.Rules.Json.Tests;

public class FormRulesTests
{
    [Fact]
    public void The_rules_of_form_have_the_codes_and_severities_of_the_contract() => Assert.Equal(
        ["CPTS9001 Error", "CPTS9005 Error", "CPTS9006 Error", "CPTS9011 Note", "CPTS9012 Error"],
        FormRules.All.Select(rule => $"{rule.Code} {rule.Severity}"));

    [Fact]
    public void The_catalogue_has_all_rules_by_code_each_once()
    {
        var codes = FindingCatalogue.Default.All.Select(rule => rule.Code).ToList();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
        Assert.Empty(FormRules.All.Concat(FactRules.All).Except(FindingCatalogue.Default.All));
    }

    [Fact]
    public void A_code_is_found_by_its_exact_name()
    {
        Assert.Same(FormRules.NotJson, FindingCatalogue.Default.Find("CPTS9001"));
        Assert.Same(FactRules.WrongValue, FindingCatalogue.Default.Find("CPTS9003"));
        Assert.Null(FindingCatalogue.Default.Find("cpts9001"));
    }

    [Fact]
    public void Every_text_exists_in_both_languages_and_differs() => Assert.All(FormRules.All, rule =>
    {
        Assert.All(new[] { rule.Title, rule.Meaning, rule.Remedy }, text => Assert.NotEqual(text.French, text.English));
        Assert.All(new[] { rule.Title.French, rule.Title.English, rule.Meaning.French, rule.Remedy.English, rule.Example.French, rule.Example.English }, Assert.NotEmpty);
    });
}
