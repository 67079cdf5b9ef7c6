namespace Cpts.Rules.Reports;

/// <summary>Reads a scenario file and evaluates it.</summary>
/// <param name="asOf">The date given on the command line, which overrides the file's; null to use the file's.</param>
/// <param name="law">The law.</param>
/// <param name="refused">The findings about that law; when there are any, nothing is evaluated.</param>
internal sealed class FileEvaluator(LocalDate? asOf, Law law, ValueList<Finding> refused = default)
{
    private const string AsOfPath = "/asOf";

    private static readonly Bilingual NoDate = new(
        "Aucune date d’appréciation : le fichier n’a pas « asOf » et la commande pas --as-of.",
        "No evaluation date: the file has no \"asOf\" and the command no --as-of.");

    private readonly LocalDate? _asOf = asOf;
    private readonly ScenarioEvaluator _evaluator = new(law, FrenchCommunes.Default);

    /// <summary>The evaluator of the facts.</summary>
    public ScenarioEvaluator Scenarios => _evaluator;

    /// <summary>Whether the law was refused; the command has already reported why.</summary>
    public bool IsRefused => refused.Count > 0;

    /// <summary>Reads and evaluates a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="firstLine">The number of its first line, when it is one line of a larger file.</param>
    /// <param name="withReadings">Whether to find the readings that changed the result; this takes several more evaluations.</param>
    public EvaluatedScenario Evaluate(ReadOnlyMemory<byte> bytes, int firstLine = 1, bool withReadings = true)
    {
        var document = ScenarioReader.Read(bytes, firstLine, _evaluator);
        var date = _asOf ?? document.AsOf;
        if (refused.Count > 0)
        {
            return EvaluatedScenario.Refused(document, date, refused);
        }

        if (document.Scenario is not { } scenario)
        {
            return EvaluatedScenario.Unread(document, date, date is null && CouldHoldDate(document) ? WithNoDate(document.Findings) : document.Findings);
        }

        if (date is not { } day)
        {
            return EvaluatedScenario.Unread(document, null, WithNoDate(default));
        }

        return EvaluatedScenario.Of(scenario, document, _evaluator, day, withReadings);
    }

    private static bool CouldHoldDate(ScenarioDocument document) => !document.Findings.Any(finding => finding.Path is "" or "/format" or AsOfPath);

    private static ValueList<Finding> WithNoDate(ValueList<Finding> findings)
    {
        List<Finding> all = [.. findings, FactRules.MissingProperty.At(AsOfPath, NoDate)];
        return all.Order(Comparer<Finding>.Create(Finding.Compare)).ToValueList();
    }
}
