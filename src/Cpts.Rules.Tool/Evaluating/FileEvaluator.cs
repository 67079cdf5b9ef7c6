using Cpts.Rules.Communes;
using Cpts.Rules.Findings;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tool.Evaluating;

/// <summary>Reads a scenario file and evaluates it.</summary>
/// <param name="asOf">The date of the command line, which wins over the file's; null to take the file's.</param>
internal sealed class FileEvaluator(LocalDate? asOf)
{
    private const string AsOfPath = "/asOf";

    private static readonly Bilingual NoDate = new(
        "Aucune date d’appréciation : le fichier n’a pas « asOf » et la commande pas --as-of.",
        "No evaluation date: the file has no \"asOf\" and the command no --as-of.");

    private readonly LocalDate? _asOf = asOf;
    private readonly ScenarioEvaluator _evaluator = new(FrenchCommunes.Default);

    /// <summary>What evaluates the facts of the files.</summary>
    public ScenarioEvaluator Scenarios => _evaluator;

    /// <summary>Reads and evaluates.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="firstLine">The number of its first line, when it is one line of a larger file.</param>
    /// <param name="withReadings">Whether to find which readings decided; it takes several evaluations more.</param>
    public EvaluatedFile Evaluate(ReadOnlyMemory<byte> bytes, int firstLine = 1, bool withReadings = true)
    {
        var document = ScenarioReader.Read(bytes, firstLine);
        var date = _asOf ?? document.AsOf;
        if (document.Scenario is not { } scenario)
        {
            return Without(document, date, date is null && CouldHoldDate(document) ? WithNoDate(document.Findings) : document.Findings);
        }

        if (date is not { } day)
        {
            return Without(document, null, WithNoDate(default));
        }

        var evaluation = _evaluator.Evaluate(scenario, day);
        return new EvaluatedFile
        {
            Document = document,
            AsOf = day,
            Evaluation = evaluation,
            Readings = withReadings && evaluation.Answers is not null ? _evaluator.Readings(scenario, day) : default,
            Findings = evaluation.Findings,
        };
    }

    /// <summary>Whether the file was read far enough to say that it has no date: it is an object of the right format.</summary>
    private static bool CouldHoldDate(ScenarioDocument document) => !document.Findings.Any(finding => finding.Path is "" or "/format" or AsOfPath);

    private static ValueList<Finding> WithNoDate(ValueList<Finding> findings)
    {
        List<Finding> all = [.. findings, FactRules.MissingProperty.At(AsOfPath, NoDate)];
        return all.Order(Comparer<Finding>.Create(Finding.Compare)).ToValueList();
    }

    private static EvaluatedFile Without(ScenarioDocument document, LocalDate? date, ValueList<Finding> findings) => new()
    {
        Document = document,
        AsOf = date,
        Evaluation = null,
        Readings = default,
        Findings = findings,
    };
}
