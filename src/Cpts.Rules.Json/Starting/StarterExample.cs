using Cpts.Rules.Facts;
using NodaTime;

namespace Cpts.Rules.Json.Starting;

/// <summary>An example of every part of a scenario; a starter file shows it for the facts that the user has not stated.</summary>
internal static class StarterExample
{
    /// <summary>The example, with dates in the years before the evaluation date of the given facts.</summary>
    public static Scenario Of(Scenario facts)
    {
        var signed = facts.AsOf!.Value.PlusYears(-2).PlusMonths(-1);
        return facts with
        {
            Source = "Contrat signé avec l’ARS et la CPAM",
            Initiative = new() { By = Initiator.FirstLineProfessionals },
            Members = [MemberKind.LiberalProfessionals, MemberKind.PrimaryCareTeams, MemberKind.FirstLineActors],
            MemberCount = 84,
            LegalForm = new() { Kind = LegalFormKind.Association1901, Since = signed.PlusMonths(-9) },
            Project = new()
            {
                LetterOfIntent = signed.PlusMonths(-12),
                Received = signed.PlusMonths(-6),
                Decision = new() { Kind = DecisionKind.Validation, On = signed.PlusMonths(-5) },
            },
            Contract = facts.Contract ?? new()
            {
                Signed = signed,
                Missions =
                [
                    new()
                    {
                        Mission = Mission.AccessToCare,
                        Started = signed.PlusMonths(2),
                        Deployed = signed.PlusMonths(12),
                        Indicators = [Indicator.AllOrNothing(1, Euros.FromEuros(26_000), achieved: true)],
                    },
                    new() { Mission = Mission.CarePathways, Started = signed.PlusMonths(8) },
                    new() { Mission = Mission.Prevention },
                    new() { Mission = Mission.HealthCrisis },
                ],
            },
            PopulationChanges = [new(new LocalDate(facts.AsOf.Value.Year + 1, 1, 1), 61_500)],
            Receipts = [new(signed.PlusMonths(1), Euros.FromEuros(45_000), "CPAM")],
            MemberPayments = [new("P1", facts.AsOf.Value.Year - 1, Euros.FromEuros(12_000), Euros.Zero)],
            Interpretations = facts.Interpretations with { FixedShare = FixedShareReading.AsObservedAtSize3 },
        };
    }
}
