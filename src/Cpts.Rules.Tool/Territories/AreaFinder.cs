using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Tool.Territories;

/// <summary>Finds the department or the region with the code given on the command line; if there is none, suggests the one probably meant.</summary>
internal static class AreaFinder
{
    private static readonly Bilingual NoDepartment = new("--department {0}\u00A0: ce n’est pas le code d’un département.", "--department {0}: not the code of a department.");
    private static readonly Bilingual NearDepartment = new(
        "--department {0}\u00A0: ce n’est pas le code d’un département. Vouliez-vous dire {1}\u00A0?",
        "--department {0}: not the code of a department. Did you mean {1}?");

    private static readonly Bilingual NoRegion = new("--region {0}\u00A0: ce n’est pas le code d’une région.", "--region {0}: not the code of a region.");
    private static readonly Bilingual NearRegion = new(
        "--region {0}\u00A0: ce n’est pas le code d’une région. Vouliez-vous dire {1}\u00A0?",
        "--region {0}: not the code of a region. Did you mean {1}?");

    /// <summary>The department with a code.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Area Department(string written, FrenchCommunes communes)
    {
        Area[] all = [.. communes.Departments.Select(department => new Area(AreaKind.Department, department.Code, department.Name))];
        return Find(written, all)
            ?? throw Unknown(written, Meant(written, all, communes.DepartmentOf(written)?.Code), NoDepartment, NearDepartment);
    }

    /// <summary>The region with a code.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Area Region(string written, FrenchCommunes communes)
    {
        Area[] all = [.. communes.Regions.Select(region => new Area(AreaKind.Region, region.Code, region.Name))];
        return Find(written, all)
            ?? throw Unknown(written, Meant(written, all, communes.FindDepartment(written)?.Region), NoRegion, NearRegion);
    }

    private static Area? Find(string code, Area[] all) => Array.Find(all, area => string.Equals(area.Code, code, StringComparison.Ordinal));

    /// <summary>Suggests an area for a code without its leading zero or in lower case, for the code of a place inside it, or for a name.</summary>
    private static Area? Meant(string written, Area[] all, string? around) =>
        Array.Find(all, area => area.Code.TrimStart('0').Equals(written, StringComparison.OrdinalIgnoreCase))
        ?? Array.Find(all, area => area.Code == around)
        ?? (DidYouMean.Nearest(written, [.. all.Select(area => area.Name)]) is { } name ? Array.Find(all, area => area.Name == name) : null);

    private static UsageException Unknown(string written, Area? meant, Bilingual none, Bilingual near) => meant is null
        ? new UsageException(none, written)
        : new UsageException(near, written, $"{meant.Code} ({meant.Name})");
}
