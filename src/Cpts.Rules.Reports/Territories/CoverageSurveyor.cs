
namespace Cpts.Rules.Reports.Territories;

/// <summary>Computes how far the communities of scenario files cover a department or a region.</summary>
/// <remarks>One year applies to all files: the codes of a file written for another year are checked against this year.</remarks>
/// <param name="communes">The populations.</param>
/// <param name="area">The department or region.</param>
/// <param name="year">The year of the populations.</param>
/// <param name="evaluator">The evaluator, with the same populations.</param>
internal sealed class CoverageSurveyor(FrenchCommunes communes, Area area, int year, ScenarioEvaluator evaluator)
{
    private readonly FrenchCommunes _communes = communes;
    private readonly Area _area = area;
    private readonly int _year = year;
    private readonly ScenarioEvaluator _evaluator = evaluator;
    private readonly List<UncountedFile> _notCounted = [];
    private readonly List<LocatedFinding> _findings = [];

    /// <summary>Studies the coverage by these files.</summary>
    public CoverageStudy Study(IEnumerable<(string Name, ScenarioDocument Document)> files)
    {
        var communities = files.Select(file => Read(file.Name, file.Document)).OfType<Community>().ToArray();
        var named = communities.Select(community => new NamedTerritory(NameIn(communities, community), community.Codes)).ToValueList();
        var coverage = _area.Kind == AreaKind.Region
            ? Coverage.OfRegion(_communes, _area.Code, _year, named)
            : Coverage.OfDepartment(_communes, _area.Code, _year, named);
        return new CoverageStudy
        {
            Area = _area,
            Year = _year,
            Coverage = coverage,
            Communities = communities.Zip(coverage.Territories, (community, part) => new CountedCommunity(community.File, part, community.Population, community.Size)).ToValueList(),
            NotCounted = _notCounted.ToValueList(),
            Findings = _findings.ToValueList(),
        };
    }

    private Community? Read(string file, ScenarioDocument document)
    {
        if (document.Scenario is not { } scenario)
        {
            _notCounted.Add(new UncountedFile(file, document.Name, UncountedReason.Form));
            _findings.AddRange(LocatedFinding.In(file, document, document.Findings));
            return null;
        }

        // Only the territory is evaluated, on the last day of the year of the study.
        var facts = new Scenario { Territory = scenario.Territory with { PopulationYear = _year }, Interpretations = scenario.Interpretations };
        var evaluation = _evaluator.Evaluate(facts, new LocalDate(_year, 12, 31));
        if (evaluation.Answers is null)
        {
            _findings.AddRange(LocatedFinding.In(file, document, evaluation.Findings));
        }

        if (scenario.Territory.Communes is not { } codes)
        {
            _notCounted.Add(new UncountedFile(file, document.Name, UncountedReason.Population));
            return null;
        }

        var size = evaluation.Answers?.Territory;
        return new Community(file, document.Name, codes, size?.Population, size?.SizeBand);
    }

    /// <summary>The name of the community; the file when it has none, or both when several communities have the same name.</summary>
    private static string NameIn(Community[] all, Community community) => community.Name is not { Length: > 0 } name ? community.File
        : all.Count(other => string.Equals(other.Name, name, StringComparison.Ordinal)) == 1 ? name
        : $"{name} ({community.File})";

    private sealed record Community(string File, string? Name, ValueList<string> Codes, int? Population, SizeBand? Size);
}
