using Cpts.Rules.Reports.Comparing;

namespace Cpts.Rules.Reports.Pages.Comparisons;

/// <summary>The page of a curve: its flat parts and its jumps.</summary>
internal static class CurvePage
{
    private static readonly Bilingual Title = new("{0} : financement par an selon la population", "{0}: annual amounts by population");
    private static readonly Bilingual Date = new("Situation au {0}", "As of {0}");
    private static readonly Bilingual Supposing = new("En supposant : {0}", "Supposing {0}");
    private static readonly Bilingual Own = new("La population du scénario : {0} habitants, taille {1}.", "The population of the scenario: {0} inhabitants, size {1}.");
    private static readonly Bilingual Segments = new("Par an, en euros", "A year, in euros");
    private static readonly Bilingual Jumps = new("Ce que change chaque seuil, en euros par an", "What each threshold changes, in euros a year");
    private static readonly Bilingual From = new("De", "From");
    private static readonly Bilingual To = new("à", "to");
    private static readonly Bilingual At = new("À partir de", "From");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual Core = new("Missions socles", "Core missions");
    private static readonly Bilingual Chosen = new("Contrat", "Contract");
    private static readonly Bilingual Maximum = new("Toutes les missions", "All missions");

    public static Page Of(PopulationCurve curve, Evaluation own, Supposition supposition, Wording wording)
    {
        List<Cell> summary = [wording.Text(Date, own.AsOf)];
        if (own.Answers is { } answers)
        {
            summary.Add(wording.Text(Own, answers.Territory.Population, answers.Territory.SizeBand));
        }

        if (SideText.Suppositions(supposition, wording) is { Length: > 0 } supposed)
        {
            summary.Add(wording.Text(Supposing, supposed));
        }

        return new Page(wording.Text(Title, SideText.Name(ComparedSide.AsItIs(own), wording)), summary, [SegmentsOf(curve, wording), JumpsOf(curve, wording)]);
    }

    private static Section SegmentsOf(PopulationCurve curve, Wording wording)
    {
        var money = new Money(wording, curve.Segments.SelectMany(part => new[] { part.Core, part.Chosen ?? EuroRange.Zero, part.Maximum }));
        return new Section(wording.Text(Segments), new Table(
            [Right(From), Right(To), Right(Size), Right(Core), Right(Chosen), Right(Maximum)],
            [.. curve.Segments.Select(part => Row.Of(
                wording.Number(part.First),
                wording.Number(part.Last),
                wording.Say(part.Size),
                money.Cell(part.Core),
                part.Chosen is { } chosen ? money.Cell(chosen) : Cell.Empty,
                money.Cell(part.Maximum)))]));

        Column Right(Bilingual title) => new(wording.Text(title), Side.Right);
    }

    private static Section JumpsOf(PopulationCurve curve, Wording wording)
    {
        List<CurveJump> jumps = [.. curve.Jumps];
        if (jumps.Count == 0)
        {
            return new Section(wording.Text(Jumps));
        }

        var money = new Money(wording, jumps.SelectMany(jump => new[] { jump.Core, jump.Chosen ?? EuroRange.Zero, jump.Maximum }));
        return new Section(wording.Text(Jumps), new Table(
            [Right(At), Right(Size), Right(Core), Right(Chosen), Right(Maximum)],
            [.. jumps.Select(jump => Row.Of(
                wording.Number(jump.At),
                $"{wording.Say(jump.Before.Size)} → {wording.Say(jump.After.Size)}",
                money.Change(jump.Core),
                jump.Chosen is { } chosen ? money.Change(chosen) : Cell.Empty,
                money.Change(jump.Maximum)))]));

        Column Right(Bilingual title) => new(wording.Text(title), Side.Right);
    }
}
