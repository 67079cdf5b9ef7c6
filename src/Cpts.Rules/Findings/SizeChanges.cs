using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS1006: the size changes during the contract, a case that the sources do not settle.</summary>
internal sealed class SizeChanges : Check
{
    private static readonly Bilingual Message = new(
        "Le {0}, la population passe à {1} habitants : la taille {2} devient la taille {3}. Les sources ne règlent pas ce cas ; les montants restent ceux de la taille du territoire.",
        "On {0} the population becomes {1} inhabitants: size {2} becomes size {3}. The sources do not settle this; the amounts stay those of the size of the territory.");

    private static readonly Bilingual OtherThresholds = new(
        "Le {0}, l’accord qui vaut pour l’année du contrat a d’autres seuils : avec {1} habitants, la taille {2} devient la taille {3}. Les sources ne règlent pas ce cas.",
        "On {0} the agreement of the contract year has other thresholds: with {1} inhabitants, size {2} becomes size {3}. The sources do not settle this.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS1006",
        Severity = Severity.Warning,
        Title = new(
            "La population change de taille pendant le contrat",
            "The size changes during the contract"),
        Meaning = new Bilingual(
            "Les sources ne disent pas ce que devient le contrat quand la population passe un seuil pendant ses {0} ans. Toutes les années sont chiffrées à la taille du scénario ; la population du territoire vaut jusqu’au premier changement, chaque changement vaut à partir de son jour.",
            "The sources do not say what happens to the contract when the population crosses a threshold during its {0} years. The amounts of every year are those of the size of the scenario; the population of the territory counts until the first change, and each change from its day on.").With(Cited.ContractYears),
        Example = new(
            "79 000 habitants au 1er janvier 2024 pour un territoire signé à 81 000 : la taille 3 devient la taille 2.",
            "79,000 inhabitants on 1 January 2024 for a territory that signed with 81,000: size 3 becomes size 2."),
        Remedy = new(
            "Demandez à l’ARS et à la CPAM quelle population elles retiennent, par avenant ou au renouvellement.",
            "Ask the ARS and the CPAM which population they apply, by an amendment or at the renewal."),
        Sources = ValueList.Of(Sources.S06, Sources.S14, Sources.S24),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.PopulationChanges.Count == 0 && examination.Law.Law.Agreements.All(agreement => ReferenceEquals(agreement.Sizes, SizeThresholds.Published)))
        {
            return;
        }

        var history = new PopulationHistory(examination.Territory.Population, examination.Scenario.PopulationChanges);
        foreach (var contract in examination.Read)
        {
            if (Report(contract, history, examination))
            {
                return;
            }
        }
    }

    /// <summary>Examines the days of one contract on which the population changes, or on which a contract year brings other thresholds.</summary>
    private static bool Report(ContractReading contract, PopulationHistory history, Examination examination)
    {
        var size = SizeOn(contract.Signed);
        var changes = history.Changes.Where(entry => entry.Change.On > contract.Signed).Select(entry => (entry.Change.On, Path: $"/populationChanges/{entry.Place}", Message));
        var years = Enumerable.Range(1, StatutoryDates.ContractYears.Value - 1).Select(year => (On: contract.Anniversary(year), Path: "/territory", Message: OtherThresholds));
        foreach (var (day, path, message) in changes.Concat(years).Where(entry => entry.On < contract.End).OrderBy(entry => entry.On))
        {
            if (SizeOn(day) is var after && after != size)
            {
                examination.Report(path, message, day, history.On(day), size, after);
                return true;
            }
        }

        return false;

        SizeBand SizeOn(LocalDate day) =>
            examination.Law.On(contract.Anniversary(contract.YearOf(day)!.Value - 1))!.Sizes.SizeOf(history.On(day), examination.Interpretations.BoundAt80000);
    }
}
