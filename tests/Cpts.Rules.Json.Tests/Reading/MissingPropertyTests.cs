namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9004: the path is where the property should be, the position that of the object that should hold it.</summary>
public class MissingPropertyTests
{
    [Fact]
    public void A_file_has_a_format_and_a_territory() =>
        Assert.Equal(["CPTS9004 /format 2:1", "CPTS9004 /territory 2:1"], Files.Read("// nothing\n{ \"name\": \"x\" }").Problems());

    [Fact]
    public void The_evaluation_date_may_be_given_elsewhere() => Assert.Empty(Files.Read(Files.Least).Problems());

    [Theory]
    [InlineData(", \"initiative\": {}", "/initiative/by", "2:3")]
    [InlineData(", \"legalForm\": {}", "/legalForm/kind", "2:3")]
    [InlineData(", \"project\": { \"missingItems\": [ {} ] }", "/project/missingItems/0/requested", "2:34")]
    [InlineData(", \"project\": { \"decision\": { \"on\": \"2021-01-01\" } }", "/project/decision/kind", "2:16")]
    [InlineData(", \"project\": { \"decision\": { \"kind\": \"validation\" } }", "/project/decision/on", "2:16")]
    [InlineData(", \"contract\": { \"missions\": [] }", "/contract/signed", "2:3")]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\" }", "/contract/missions", "2:3")]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [{}] }", "/contract/missions/0/mission", "2:54")]
    [InlineData(", \"populationChanges\": [{ \"on\": \"2021-01-01\" }]", "/populationChanges/0/population", "2:25")]
    [InlineData(", \"populationChanges\": [{ \"population\": 1 }]", "/populationChanges/0/on", "2:25")]
    [InlineData(", \"memberPayments\": [{ \"year\": 2023 }]", "/memberPayments/0/professional", "2:22")]
    [InlineData(", \"memberPayments\": [{ \"professional\": \"P1\" }]", "/memberPayments/0/year", "2:22")]
    [InlineData(", \"expect\": { \"years\": { \"1\": { \"min\": 1 } } }", "/expect/years/1/max", "2:26")]
    [InlineData(", \"expect\": { \"budget\": { \"core\": { \"max\": 1 } } }", "/expect/budget/core/min", "2:27")]
    public void A_section_must_have_its_required_properties(string member, string path, string position) =>
        Assert.Equal([$"CPTS9004 {path} {position}"], Files.ReadWith(member).Problems());

    [Theory]
    [InlineData("{ \"kind\": \"steps\" }", "/year")]
    [InlineData("{ \"year\": 1 }", "/kind")]
    [InlineData("{ \"year\": 1, \"kind\": \"allOrNothing\", \"achieved\": true }", "/maximum")]
    [InlineData("{ \"year\": 1, \"kind\": \"steps\", \"steps\": [{ \"amount\": 1 }] }", "/steps/0/threshold")]
    [InlineData("{ \"year\": 1, \"kind\": \"steps\", \"steps\": [{ \"threshold\": 1 }] }", "/steps/0/amount")]
    public void An_indicator_must_have_its_year_its_kind_and_its_amounts(string indicator, string path) =>
        Assert.Equal([$"CPTS9004 /contract/missions/0/indicators/0{path}"], Indicator(indicator));

    [Fact]
    public void A_maximum_that_is_wrong_is_not_missing_too() =>
        Assert.Equal(
            ["CPTS9003 /contract/missions/0/indicators/0/maximum"],
            Indicator("{ \"maximum\": -1, \"year\": 1, \"kind\": \"allOrNothing\" }"));

    [Fact]
    public void A_member_that_is_wrong_is_not_missing_too() =>
        Assert.Equal(["CPTS9003 /initiative/by 2:19"], Files.ReadWith(", \"initiative\": { \"by\": null }").Problems());

    [Fact]
    public void A_contract_may_have_no_mission_yet()
    {
        var document = Files.ReadWith(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [] }");

        Assert.Empty(document.Scenario!.Contract!.Missions);
    }

    [Fact]
    public void The_message_says_which_value_is_missing() =>
        Assert.Equal(
            "The required property \"by\" is missing. Expected who started the community (firstLineProfessionals, regionalHealthAgency, other).",
            Files.ReadWith(", \"initiative\": {}").Findings[0].Message(Language.English));

    private static IEnumerable<string> Indicator(string indicator) => Files
        .ReadWith(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [{ \"mission\": \"prevention\", \"indicators\": [" + indicator + "] }] }")
        .Findings.Select(finding => $"{finding.Code} {finding.Path}");
}
