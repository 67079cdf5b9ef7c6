namespace Cpts.Rules.Reports.Territories;

/// <summary>What there is to say of one territory given by its communes.</summary>
/// <param name="Name">The name of the community; null for a list of the command line.</param>
/// <param name="File">The file, as the user wrote it; null for a list of the command line.</param>
/// <param name="AsOf">The date whose agreement prices the sizes; null when the file could not be read.</param>
/// <param name="Answers">The answers; null when a finding prevents them.</param>
/// <param name="Findings">What was found about the territory, in the order of results.</param>
internal sealed record TerritoryStudy(string? Name, string? File, LocalDate? AsOf, TerritoryAnswers? Answers, ValueList<LocatedFinding> Findings);

/// <summary>The answers about one territory.</summary>
internal sealed record TerritoryAnswers
{
    /// <summary>The evaluation that gave the size and what the sizes beside it are worth.</summary>
    public required Answers Evaluation { get; init; }

    /// <summary>The readings chosen by the file.</summary>
    public required Interpretations Interpretations { get; init; }

    /// <summary>Whether the missions that price the sizes are those of a contract, rather than the core missions.</summary>
    public required bool OfContract { get; init; }

    /// <summary>The missions that price the sizes.</summary>
    public required MissionSet Missions { get; init; }

    /// <summary>The communes, in the order given.</summary>
    public required ValueList<Commune> Communes { get; init; }

    /// <summary>The same communes in every year that has a table.</summary>
    public required ValueList<SizedYear> Years { get; init; }

    /// <summary>The communes that, added or left out alone, change the size.</summary>
    public required ValueList<PricedTipping> Tipping { get; init; }

    /// <summary>The size and what is beside it.</summary>
    public TerritorySize Territory => Evaluation.Territory;

    /// <summary>The year of the populations.</summary>
    public int Year => Territory.PopulationYear ?? throw new InvalidOperationException("A territory given by its communes has a year.");
}

/// <summary>A territory in one year.</summary>
/// <param name="Populations">The populations.</param>
/// <param name="Size">The size; null when a code has no population that year.</param>
internal sealed record SizedYear(TerritoryYear Populations, SizeBand? Size);

/// <summary>A commune that changes the size, with what that is worth.</summary>
/// <param name="Tipping">The commune, and the territory afterwards.</param>
/// <param name="AnnualChange">What a year gains, or loses.</param>
internal sealed record PricedTipping(TippingCommune Tipping, EuroRange AnnualChange);
