using NodaTime;

namespace Cpts.Rules.Facts;

/// <summary>A legal form.</summary>
public enum LegalFormKind : byte
{
    /// <summary>An association of the loi of 1901.</summary>
    Association1901,

    /// <summary>An association of the local civil code (droit local), for a seat in 57, 67 or 68.</summary>
    LocalLawAssociation,

    /// <summary>Another form.</summary>
    Other,

    /// <summary>None.</summary>
    None,
}

/// <summary>The legal form of the community.</summary>
public sealed record LegalFormFacts
{
    /// <summary>Which form.</summary>
    public required LegalFormKind Kind { get; init; }

    /// <summary>Since when; null when not stated, which counts as always.</summary>
    public LocalDate? Since { get; init; }
}
