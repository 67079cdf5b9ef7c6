namespace Cpts.Rules.Facts;

/// <summary>The territory: its population, or the communes it is made of; exactly one of the two.</summary>
public sealed record TerritoryFacts
{
    /// <summary>The population, in inhabitants; strictly positive.</summary>
    public int? Population { get; init; }

    /// <summary>The INSEE codes of the communes covered: <c>97411</c>, <c>2A004</c>.</summary>
    public ValueList<string>? Communes { get; init; }

    /// <summary>The year whose legal populations are meant.</summary>
    public int? PopulationYear { get; init; }

    /// <summary>The department of the seat, which decides the local civil code and the holidays: <c>974</c>, <c>67</c>, <c>2A</c>.</summary>
    public string? SeatDepartment { get; init; }
}
