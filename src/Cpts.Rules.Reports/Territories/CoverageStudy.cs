namespace Cpts.Rules.Reports.Territories;

/// <summary>The extent to which the communities of several files cover a department or a region.</summary>
internal sealed record CoverageStudy
{
    /// <summary>The department or region.</summary>
    public required Area Area { get; init; }

    /// <summary>The year of the populations, the same for all files.</summary>
    public required int Year { get; init; }

    /// <summary>The coverage by commune and by community.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>The communities that are counted, in the order of the files.</summary>
    public required ValueList<CountedCommunity> Communities { get; init; }

    /// <summary>The files that cannot be counted, in their order.</summary>
    public required ValueList<UncountedFile> NotCounted { get; init; }

    /// <summary>The findings about the files, in their order.</summary>
    public required ValueList<LocatedFinding> Findings { get; init; }

    /// <summary>Whether the national target is reached: the whole population is covered; null when the area has no population in that year.</summary>
    public bool? ReachesTarget => Coverage.Inhabitants.Whole == 0 ? null : Coverage.Inhabitants.IsComplete;

    /// <summary>The communes and arrondissements of the area whose population is that of their former boundaries.</summary>
    public IEnumerable<Commune> InFormerLimits => Coverage.ByCommune.Select(one => one.Commune).Where(commune => commune.InFormerLimits);

    /// <summary>The communes of the area without a population in that year.</summary>
    public IEnumerable<Commune> WithoutPopulation => Coverage.ByCommune.Select(one => one.Commune).Where(commune => commune.Population is null);
}

/// <summary>A community in a coverage.</summary>
/// <param name="File">The file, as the user wrote it.</param>
/// <param name="Part">The part of the area that it covers, under its name.</param>
/// <param name="Population">All its inhabitants, in the area and outside; null when a finding prevents it.</param>
/// <param name="Size">Its size; null when a finding prevents it.</param>
internal sealed record CountedCommunity(string File, CoveredPart Part, int? Population, SizeBand? Size);

/// <summary>Why a file cannot be counted.</summary>
internal enum UncountedReason : byte
{
    /// <summary>It gives a population without communes.</summary>
    Population,

    /// <summary>It could not be read: a finding says why.</summary>
    Form,
}

/// <summary>A file that cannot be counted.</summary>
/// <param name="File">The file, as the user wrote it.</param>
/// <param name="Name">The name of the community, if it could be read.</param>
/// <param name="Reason">The reason.</param>
internal sealed record UncountedFile(string File, string? Name, UncountedReason Reason);
