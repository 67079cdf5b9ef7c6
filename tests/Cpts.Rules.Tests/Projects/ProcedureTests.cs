using Cpts.Rules.Facts;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Tests.Projects;

public class ProcedureTests
{
    /// <summary>A community that takes every step, one a month, and signs on 15 September 2021.</summary>
    private static readonly Scenario EveryStep = Community().With(new ProjectFacts
    {
        ProfessionalsGathered = Day("2021-01-15"),
        AgencyContacted = Day("2021-02-15"),
        LetterOfIntent = Day("2021-03-15"),
        Diagnosis = Day("2021-04-15"),
        Received = Day("2021-05-15"),
    }).Signed("2021-09-15");

    [Theory]
    [InlineData("2021-01-14", ProcedureStep.Professionals)]
    [InlineData("2021-01-15", ProcedureStep.Agency)]
    [InlineData("2021-02-14", ProcedureStep.Agency)]
    [InlineData("2021-02-15", ProcedureStep.LetterOfIntent)]
    [InlineData("2021-03-14", ProcedureStep.LetterOfIntent)]
    [InlineData("2021-03-15", ProcedureStep.Diagnosis)]
    [InlineData("2021-04-14", ProcedureStep.Diagnosis)]
    [InlineData("2021-04-15", ProcedureStep.Project)]
    [InlineData("2021-05-14", ProcedureStep.Project)]
    [InlineData("2021-05-15", ProcedureStep.Validation)]
    [InlineData("2021-07-15", ProcedureStep.Validation)]
    [InlineData("2021-07-16", ProcedureStep.Contract)]
    [InlineData("2021-09-14", ProcedureStep.Contract)]
    [InlineData("2021-09-15", ProcedureStep.Running)]
    [InlineData("2026-09-14", ProcedureStep.Running)]
    [InlineData("2026-09-15", ProcedureStep.Ended)]
    [InlineData("2035-01-01", ProcedureStep.Ended)]
    public void The_step_is_the_one_after_the_furthest_reached(string asOf, ProcedureStep expected) =>
        Assert.Equal(expected, StepOn(EveryStep, asOf).Current);

    [Fact]
    public void Gaps_are_not_looked_at()
    {
        Assert.Equal(ProcedureStep.Project, StepOn(Community().With(new ProjectFacts { Diagnosis = Day("2021-04-15") }), "2021-04-15").Current);
        Assert.Equal(ProcedureStep.Diagnosis, StepOn(Community().With(new ProjectFacts { LetterOfIntent = Day("2021-04-15") }), "2021-04-15").Current);
        Assert.Equal(ProcedureStep.LetterOfIntent, StepOn(Community().With(new ProjectFacts { AgencyContacted = Day("2021-04-15") }), "2021-04-15").Current);
        Assert.Equal(ProcedureStep.Validation, StepOn(Community().With(Received("2021-04-15")), "2021-04-15").Current);
    }

    [Fact]
    public void Without_a_project_nothing_is_reached() =>
        Assert.Equal(ProcedureStep.Professionals, StepOn(Community(), "2026-11-21").Current);

    [Fact]
    public void A_signature_wins_over_everything()
    {
        Assert.Equal(ProcedureStep.Running, StepOn(Community().Signed("2021-09-15"), "2021-09-15").Current);
        Assert.Equal(ProcedureStep.Running, StepOn(Community().With(Received("2021-05-15").Opposed("2021-06-01")).Signed("2021-09-15"), "2021-09-15").Current);
        Assert.Equal(ProcedureStep.Professionals, StepOn(Community().Signed("2021-09-15"), "2021-09-14").Current);
    }

    [Fact]
    public void An_opposed_project_is_to_be_written_again()
    {
        Assert.Equal(ProcedureStep.Project, StepOn(Community().With(Received("2021-05-15").Opposed("2021-06-01")), "2021-06-01").Current);
        Assert.Equal(ProcedureStep.Validation, StepOn(Community().With(Received("2021-05-15").Opposed("2021-06-01")), "2021-05-31").Current);
        Assert.Equal(ProcedureStep.Contract, StepOn(Community().With(Received("2021-05-15").Opposed("2021-07-16")), "2021-07-16").Current);
    }

    [Fact]
    public void An_express_validation_opens_the_contract() =>
        Assert.Equal(ProcedureStep.Contract, StepOn(Community().With(Received("2021-05-15").Validated("2021-06-01")), "2021-06-01").Current);

    [Fact]
    public void A_project_incomplete_or_only_transmitted_waits_for_its_validation()
    {
        Assert.Equal(ProcedureStep.Validation, StepOn(Community().With(Received("2021-05-15", Item("2021-05-20", null))), "2030-01-01").Current);
        Assert.Equal(ProcedureStep.Validation, StepOn(Community().With(Received("2019-07-26")), "2030-01-01").Current);
    }

    [Theory]
    [InlineData("2021-05-15", "Attendre la décision de l’ARS\u00a0: sans opposition jusqu’au 15 juillet 2021 inclus, le projet est réputé validé le 16 juillet 2021.", "Await the decision of the ARS: unless it opposes the project by 15 July 2021 (that day included), the project is deemed validated on 16 July 2021.")]
    [InlineData("2022-09-14", "Tenir le calendrier des missions et préparer le dialogue de gestion du 15 septembre 2022.", "Keep to the calendar of the missions and prepare the annual review of 15 September 2022.")]
    [InlineData("2022-09-15", "Tenir le calendrier des missions et préparer le dialogue de gestion du 15 septembre 2023.", "Keep to the calendar of the missions and prepare the annual review of 15 September 2023.")]
    [InlineData("2026-09-14", "Tenir le calendrier des missions et préparer le dialogue de gestion du 15 septembre 2026.", "Keep to the calendar of the missions and prepare the annual review of 15 September 2026.")]
    [InlineData("2021-08-01", "Signer le contrat tripartite avec l’ARS et la CPAM.", "Sign the tripartite contract with the ARS and the CPAM.")]
    public void The_next_action_is_named_in_plain_words(string asOf, string french, string english) =>
        Assert.Equal(new Bilingual(french, english), StepOn(EveryStep, asOf).Next);

    [Fact]
    public void The_next_action_of_a_validation_depends_on_what_is_missing()
    {
        Assert.StartsWith("Send the ARS the items", StepOn(Community().With(Received("2021-05-15", Item("2021-05-20", null))), "2021-05-20").Next.English, StringComparison.Ordinal);
        Assert.StartsWith("Ask the ARS to decide", StepOn(Community().With(Received("2019-07-26")), "2021-05-20").Next.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_step_before_the_contract_has_its_own_next_action()
    {
        string[] days = ["2021-01-14", "2021-01-15", "2021-02-15", "2021-03-15", "2021-04-15", "2021-05-15", "2021-07-16", "2021-09-15", "2026-09-15"];
        var actions = days.Select(day => StepOn(EveryStep, day).Next).ToList();

        Assert.Equal(days.Length, actions.Select(action => action.French).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(days.Length, actions.Select(action => action.English).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_next_action_without_values_is_said_as_it_is()
    {
        var next = new Bilingual("Remplir {0}.", "Fill in {0}.");

        Assert.Equal(next, new StepAnswer(ProcedureStep.Project, next).Next);
    }

    private static StepAnswer StepOn(Scenario scenario, string asOf)
    {
        var project = scenario.Project is { } facts ? ProjectReview.On(facts, Interpretations.Default, null, Day(asOf)) : null;
        return Procedure.StepOf(scenario, ContractLine.Of(scenario).CurrentOn(Day(asOf)), project, Day(asOf));
    }
}
