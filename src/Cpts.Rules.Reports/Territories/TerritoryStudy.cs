namespace Cpts.Rules.Reports.Territories;

/// <summary>The results for one territory defined by its communes.</summary>
/// <param name="Name">The name of the community; null for a list of the command line.</param>
/// <param name="File">The file, as the user wrote it; null for a list of the command line.</param>
/// <param name="AsOf">The date that decides which agreement prices the sizes; null when the file could not be read.</param>
/// <param name="Answers">The answers; null when a finding prevents them.</param>
/// <param name="Findings">The findings about the territory, in the order of results.</param>
internal sealed record TerritoryStudy(string? Name, string? File, LocalDate? AsOf, TerritoryAnswers? Answers, ValueList<LocatedFinding> Findings);

/// <summary>The answers about one territory.</summary>
internal sealed record TerritoryAnswers
{
    /// <summary>The answers of the evaluation, with the size and the amounts of the neighbouring sizes.</summary>
    public required Answers Evaluation { get; init; }

    /// <summary>The readings chosen by the file.</summary>
    public required Interpretations Interpretations { get; init; }

    /// <summary>Whether the sizes are priced with the missions of a contract rather than with the core missions.</summary>
    public required bool OfContract { get; init; }

    /// <summary>The missions with which the sizes are priced.</summary>
    public required MissionSet Missions { get; init; }

    /// <summary>The communes, in the order given.</summary>
    public required ValueList<Commune> Communes { get; init; }

    /// <summary>The same communes in every year that has a table.</summary>
    public required ValueList<SizedYear> Years { get; init; }

    /// <summary>The communes of which a single one, added or removed, changes the size.</summary>
    public required ValueList<PricedTipping> Tipping { get; init; }

    /// <summary>The size and its neighbouring sizes.</summary>
    public TerritorySize Territory => Evaluation.Territory;

    /// <summary>The year of the populations.</summary>
    public int Year => Territory.PopulationYear ?? throw new InvalidOperationException("A territory given by its communes has a year.");
}

/// <summary>A territory in one year.</summary>
/// <param name="Populations">The populations.</param>
/// <param name="Size">The size; null when a code has no population that year.</param>
internal sealed record SizedYear(TerritoryYear Populations, SizeBand? Size);

/// <summary>A commune that changes the size, with the resulting change of the annual amount.</summary>
/// <param name="Tipping">The commune, and the territory after the change.</param>
/// <param name="AnnualChange">The change of the annual amount: a gain or a loss.</param>
internal sealed record PricedTipping(TippingCommune Tipping, EuroRange AnnualChange);
