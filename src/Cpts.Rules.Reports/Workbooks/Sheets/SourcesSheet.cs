namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The sources of the figures.</summary>
internal static class SourcesSheet
{
    private static readonly Bilingual Name = new("Sources", "Sources");
    private static readonly Bilingual Title = new("Sources des montants, des échéances et des plafonds", "Sources of the amounts, deadlines and ceilings");
    private static readonly Bilingual[] Heads = [new("Source", "Source"), new("Sorte", "Kind"), new("Ce que c’est", "What it is"), new("Où la lire", "Where to read it")];

    public static Sheet Of(Answers answers, Wording wording)
    {
        var sheet = new Sheet(wording.Text(Name), 10, 26, 90, 60);
        sheet.Add(new SheetCell(wording.Text(Title), Look.Title));
        sheet.Add();
        sheet.Heads(SheetCell.Heads(wording, Heads));
        var cited = answers.Budget.Lines.SelectMany(line => line.Sources)
            .Concat(answers.Deadlines.Select(deadline => deadline.Source))
            .Concat(answers.Agreement.Sizes.Sources)
            .Concat(AnnualCeilings.Sources);
        foreach (var source in Sources.InOrder(cited))
        {
            sheet.Add(source.Id, wording.Text(SourceKinds.Words[source.Kind].Short), new SheetCell(wording.Text(source.What), Look.Wrapped), new SheetCell(wording.Text(source.Where), Look.Wrapped));
        }

        return sheet;
    }
}
