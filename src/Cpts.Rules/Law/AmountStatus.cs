namespace Cpts.Rules.Law;

/// <summary>How well an amount is known, from the strongest to the weakest.</summary>
public enum AmountStatus : byte
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>Transcribed from signed contracts.</summary>
    Transcribed,

    /// <summary>Derived from other amounts by an equation.</summary>
    Derived,

    /// <summary>Only its limits are known.</summary>
    Bounded,

    /// <summary>The contract of the scenario states it: both parts.</summary>
    Contract,
}
