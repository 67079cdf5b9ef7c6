namespace Cpts.Rules.Simulator.Work;

/// <summary>What is supposed about the scenario; a null value leaves it unchanged.</summary>
public sealed record Supposing
{
    /// <summary>Another population, in inhabitants.</summary>
    public int? Population { get; init; }

    /// <summary>The identifier of another agreement.</summary>
    public string? Agreement { get; init; }

    /// <summary>The identifier of an open question.</summary>
    public string? Question { get; init; }

    /// <summary>Its reading, as files write it.</summary>
    public string? Reading { get; init; }

    /// <summary>Whether to evaluate under the law without the agreement files.</summary>
    public bool WithoutFiles { get; init; }

    /// <summary>Whether nothing is supposed.</summary>
    public bool IsEmpty => this is { Population: null, Agreement: null, Reading: null, WithoutFiles: false };
}
