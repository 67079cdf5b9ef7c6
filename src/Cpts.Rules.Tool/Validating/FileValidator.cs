using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Validating;

/// <summary>Checks a file: its form, the rules, and its expectations about its own evaluation.</summary>
/// <param name="evaluator">The evaluator.</param>
/// <param name="isLaw">Whether a file is part of the law of the evaluator.</param>
/// <param name="expects">Whether the expectations of a file are checked.</param>
internal sealed class FileValidator(FileEvaluator evaluator, Func<string, bool> isLaw, bool expects)
{
    private static readonly Bilingual NothingExpected = new(
        "Le fichier n’attend rien de son évaluation : ajoutez \"expect\".",
        "The file expects nothing of its evaluation: add \"expect\".");

    public ValidatedFile Validate(InputFile input) =>
        FormatSniffer.IsAgreement(input.Bytes.Span) ? ValidateAgreement(input) : ValidateScenario(input);

    /// <summary>Checks an agreement file by applying it alone to the law of the evaluator.</summary>
    private ValidatedFile ValidateAgreement(InputFile input)
    {
        var document = AgreementReader.Read(input.Bytes);
        var findings = document.Facts is not { } facts ? document.Findings
            : isLaw(input.Name) ? default
            : LawFiles.Apply(evaluator.Scenarios.Law, [facts]).Findings[0];
        return new ValidatedFile(input, document.Facts?.Id, findings.Zip(document.Locate(findings), (finding, position) => new PlacedFinding(finding, position, false)).ToValueList());
    }

    private ValidatedFile ValidateScenario(InputFile input)
    {
        var file = evaluator.Evaluate(input.Bytes, withReadings: false);
        List<Finding> findings = [.. file.Findings, .. Expectations(file)];
        var ordered = findings.Order(Comparer<Finding>.Create(Finding.Compare)).ToValueList();
        var expected = file.Document!.Expect?.Findings ?? default;
        var placed = ordered.Zip(
            file.Document!.Locate(ordered),
            (finding, position) => new PlacedFinding(finding, position, finding.Severity > Severity.Note && expected.Contains(finding.Code)));
        return new ValidatedFile(input, file.Name, placed.ToValueList());
    }

    private ValueList<Finding> Expectations(EvaluatedScenario file) =>
        file.Evaluation is not { } evaluation || !expects ? default
        : file.Document!.Expect is { } expect && expect != new Expectations() ? ExpectationCheck.Check(expect, evaluation)
        : ValueList.Of(FormRules.NothingExpected.At("", NothingExpected));
}
