using Cpts.Rules.Tool.Evaluating;
using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Validating;

/// <summary>Checks the form of a file, the rules, and what the file expects of its own evaluation.</summary>
internal sealed class FileValidator
{
    private static readonly Bilingual NothingExpected = new(
        "Le fichier n’attend rien de son évaluation : ajoutez \"expect\".",
        "The file expects nothing of its evaluation: add \"expect\".");

    private readonly FileEvaluator _evaluator = new(asOf: null);

    public ValidatedFile Validate(InputFile input)
    {
        var file = _evaluator.Evaluate(input.Bytes, withReadings: false);
        List<Finding> findings = [.. file.Findings, .. Expectations(file)];
        var ordered = findings.Order(Comparer<Finding>.Create(Finding.Compare)).ToValueList();
        var expected = file.Document!.Expect?.Findings ?? default;
        var placed = ordered.Zip(
            file.Document!.Locate(ordered),
            (finding, position) => new PlacedFinding(finding, position, finding.Severity > Severity.Note && expected.Contains(finding.Code)));
        return new ValidatedFile(input, file.Name, placed.ToValueList());
    }

    private static ValueList<Finding> Expectations(EvaluatedScenario file) =>
        file.Evaluation is not { } evaluation ? default
        : file.Document!.Expect is { } expect && expect != new Expectations() ? ExpectationCheck.Check(expect, evaluation)
        : ValueList.Of(FormRules.NothingExpected.At("", NothingExpected));
}
