namespace Cpts.Rules.Simulator.Tests.Form;

public sealed class ScenarioFieldsTests
{
    private static IEnumerable<(string Path, Field Field)> All(string path, Field field) => field.Members
        .Concat(field.Element is { } element ? [element] : [])
        .SelectMany(member => All(path + "/" + member.Name, member).Prepend((path + "/" + member.Name, member)));

    [Fact]
    public void Every_property_of_the_format_has_a_label_in_both_languages()
    {
        var unlabelled = All("", ScenarioFields.Root)
            .Where(one => one.Field.Name.Length > 0)
            .Where(one => one.Field.Label.French is not { Length: > 0 } french || one.Field.Label.English is not { Length: > 0 } || (french == one.Field.Label.English && !Same.Contains(french)))
            .Select(one => one.Path);
        Assert.Empty(unlabelled);
    }

    /// <summary>Words that are the same in both languages.</summary>
    private static readonly string[] Same = ["Initiative", "Population", "Communes", "Mission", "Missions", "Note"];

    [Fact]
    public void Every_property_has_a_help_in_both_languages_but_the_day_that_the_amounts_of_the_signature_may_not_have() => Assert.Equal(
        ["/contract/missions//amounts/from", "/contracts//missions//amounts/from"],
        All("", ScenarioFields.Root).Where(one => one.Field.Name.Length > 0 && (one.Field.Help.French is not { Length: > 0 } || one.Field.Help.English is not { Length: > 0 })).Select(one => one.Path));

    [Fact]
    public void The_form_has_a_place_for_every_property_of_the_scenario() => Assert.Equal(
        ["name", "source", "asOf", "territory", "initiative", "members", "memberCount", "legalForm", "project", "contract", "contracts", "populationChanges", "receipts", "memberPayments", "interpretations"],
        ScenarioFields.Root.Members.Select(member => member.Name));

    [Fact]
    public void A_property_is_asked_for_as_its_kind_wants_it()
    {
        var mission = ScenarioFields.Root["contract"]["missions"].Element!;
        Assert.Equal(FieldForm.Date, mission["started"].Form);
        Assert.Equal(FieldForm.Choice, mission["mission"].Form);
        Assert.Equal(FieldForm.GroupOrList, mission["amounts"].Form);
        Assert.Equal(FieldForm.Amount, mission["amounts"]["fixed"].Form);
        Assert.Equal(FieldForm.Date, mission["amounts"].Element!["from"].Form);
        Assert.Equal(FieldForm.List, mission["indicators"].Form);
        Assert.Equal(FieldForm.YesNo, mission["indicators"].Element!["achieved"].Form);
        Assert.Equal(FieldForm.Choices, ScenarioFields.Root["members"].Form);
        Assert.True(ScenarioFields.Root["contract"]["signed"].IsRequired);
    }

    [Fact]
    public void A_word_of_a_file_is_known_in_French_too()
    {
        var mission = ScenarioFields.Root["contract"]["missions"].Element!["mission"];
        Assert.Equal("accessToCare", mission.Canonical("Accès aux soins"));
        Assert.Equal("accessToCare", mission.Canonical("accessToCare"));
        Assert.Equal("autre chose", mission.Canonical("autre chose"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/name", "/name")]
    [InlineData("/unknown", "")]
    [InlineData("/contract/missions/3/amounts/fixed", "/contract/missions/3/amounts/fixed")]
    [InlineData("/contract/missions/3/amounts/1/from", "/contract/missions/3/amounts/1/from")]
    [InlineData("/contract/missions/3/wrong", "/contract/missions/3")]
    [InlineData("/contracts/1/signed", "/contracts/1/signed")]
    [InlineData("/members/2", "/members")]
    [InlineData("/territory/communes/0", "/territory/communes/0")]
    [InlineData("/expect/years", "")]
    public void What_was_found_is_shown_at_the_nearest_field(string pointer, string expected) => Assert.Equal(expected, ScenarioFields.Shown(pointer));

    [Fact]
    public void Readings_say_which_one_counts_when_none_is_chosen() => Assert.Equal(
        ["size3", "keep", "days", "range", "bounds", "2022-04-01", "false", "false", "scenario", "continues"],
        ScenarioFields.Root["interpretations"].Members.Select(question => question.Usual));
}
