using Cpts.Rules.Funding;

namespace Cpts.Rules.Findings;

/// <summary>CPTS3001: a budget line is a range, or is based on a hypothesis.</summary>
internal sealed class UnpublishedAmounts : Check
{
    private static readonly Bilingual Hypothesis = new(
        "{0} : le partage entre fixe ({1} par an) et variable ({2}) est une hypothèse, celui observé à la taille 3.",
        "{0}: the split into fixed ({1} a year) and variable ({2}) is a hypothesis (fixedShare = asObservedAtSize3).");

    private static readonly Bilingual Range = new(
        "{0} : le montant annuel n’est pas publié pour cette taille ; {1} par an.",
        "{0}: the annual amount is not published for this size; {1} a year.");

    private static readonly Bilingual Split = new(
        "{0} : {1} par an, dont le partage entre fixe et variable n’est pas publié pour cette taille.",
        "{0}: {1} a year; its split into fixed and variable is not published for this size.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3001",
        Severity = Severity.Note,
        Title = new(
            "Un montant n’est pas publié pour cette taille",
            "An amount is not published for this size"),
        Meaning = new(
            "Les sources ne donnent pas ce montant, ou pas son partage entre fixe et variable : la réponse est la fourchette qu’elles laissent, ou l’hypothèse choisie pour ce partage. Rien n’est interpolé en silence.",
            "The sources do not give this amount, or do not give its split into fixed and variable: the answer is the range that they leave, or the hypothesis chosen by fixedShare. Nothing is interpolated silently."),
        Example = new Bilingual(
            "Taille 2 : la prévention vaut {0} par an.",
            "Size 2: prevention is worth {0} a year.").With(Avenant2.Agreement.RowOf(Line.Prevention, AmountPart.Total, SizeBand.Size2)!.Amount),
        Remedy = new(
            "Écrivez dans le fichier les parts fixe et variable du contrat signé (« amounts ») : elles deviennent exactes.",
            "Write the fixed and variable parts of the signed contract in the file (\"amounts\"): they become exact."),
        Sources = ValueList.Of(Sources.S06, Sources.S08, Sources.S15),
    };

    public override void Examine(Examination examination)
    {
        foreach (var line in examination.Budget.Lines)
        {
            if (line.Hypothesis)
            {
                examination.Report(PathOf(line, examination), Hypothesis, line.Line, line.Fixed, line.Variable);
            }
            else if (!line.Total.IsExact)
            {
                examination.Report(PathOf(line, examination), Range, line.Line, line.Total);
            }
            else if (!line.Fixed.IsExact || !line.Variable.IsExact)
            {
                examination.Report(PathOf(line, examination), Split, line.Line, line.Total);
            }
        }
    }

    private static string PathOf(BudgetLine line, Examination examination) =>
        line.Line.Mission() is { } mission && examination.Current is { } contract && contract.Missions.Contains(mission)
            ? contract.PathOf(mission)
            : "/territory";
}
