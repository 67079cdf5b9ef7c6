namespace Cpts.Rules.Reports.Report.Figures;

/// <summary>Something that happened, or will happen, on one day.</summary>
/// <param name="What">What it is.</param>
/// <param name="On">The day.</param>
internal readonly record struct Milestone(Bilingual What, LocalDate On);

/// <summary>The dates of the procedure, from the first gathering to the term of the contract.</summary>
internal static class Milestones
{
    private static readonly Bilingual Gathered = new("professionnels réunis", "professionals gathered");
    private static readonly Bilingual Contacted = new("ARS contactée", "ARS contacted");
    private static readonly Bilingual Letter = new("lettre d’intention", "letter of intent");
    private static readonly Bilingual Diagnosis = new("diagnostic territorial", "territorial diagnosis");
    private static readonly Bilingual Received = new("projet reçu par l’ARS", "project received by the ARS");
    private static readonly Bilingual Validated = new("projet validé", "project validated");
    private static readonly Bilingual Deemed = new("projet réputé validé", "project deemed validated");
    private static readonly Bilingual Opposed = new("opposition de l’ARS", "opposition of the ARS");
    private static readonly Bilingual Signed = new("contrat signé", "contract signed");
    private static readonly Bilingual Term = new("terme du contrat", "term of the contract");

    /// <summary>The milestones known from the facts and from the answer about the project, by date.</summary>
    public static IReadOnlyList<Milestone> Of(ProjectFacts? project, ProjectState? state, ContractFacts? contract)
    {
        var found = new (Bilingual What, LocalDate? On)[]
        {
            (Gathered, project?.ProfessionalsGathered),
            (Contacted, project?.AgencyContacted),
            (Letter, project?.LetterOfIntent),
            (Diagnosis, project?.Diagnosis),
            (Received, project?.Received),
            Outcome(state),
            (Signed, contract?.Signed),
            (Term, contract?.Signed.PlusYears(StatutoryDates.ContractYears)),
        };
        return [.. found.Where(one => one.On is not null).Select(one => new Milestone(one.What, one.On!.Value)).OrderBy(one => one.On)];
    }

    private static (Bilingual What, LocalDate? On) Outcome(ProjectState? state) => state?.Status switch
    {
        ProjectStatus.Validated => (Validated, state.On),
        ProjectStatus.DeemedValidated => (Deemed, state.On),
        ProjectStatus.Opposed => (Opposed, state.On),
        _ => (Validated, null),
    };
}
