namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The annual amounts of an agreement that no source gives, with the bounds that the sources set; shown by <c>rules --missing</c>.</summary>
internal static class UnknownSection
{
    private static readonly Bilingual Title = new("{0}\u00A0: ce que les sources ne disent pas, en euros", "{0}: amounts that the sources do not give, in euros");
    private static readonly Bilingual Split = new("partage entre fixe et variable de", "split into fixed and variable of");
    private static readonly Bilingual Note = new(
        "« rules --missing » écrit ces montants en fichier d’accord, à compléter par ce que vous avez lu.",
        "\"rules --missing\" writes these amounts as an agreement file, to be completed with what you have read.");

    public static Section Of(Agreement agreement, Wording wording)
    {
        var unknown = UnknownAmount.Of(agreement).ToList();
        if (unknown.Count == 0)
        {
            return new Section("");
        }

        var money = new Money(wording, unknown.Select(one => one.Bounds));
        return new Section(
            wording.Text(Title, agreement.Title),
            new Table(
                [new(""), new(""), .. Sizes.Select(size => new Column(SizeNames.Name(size, wording), Side.Right))],
                [.. unknown.GroupBy(one => (one.Line, one.Part, one.IsSplit)).OrderBy(group => group.Key).Select(RowOf)]),
            new Paragraph(new Cell(wording.Text(Note), Tone.Muted)));

        Row RowOf(IGrouping<(Line Line, AmountPart Part, bool IsSplit), UnknownAmount> group) => new(
        [
            wording.Name(group.Key.Line),
            wording.Text(group.Key.IsSplit ? Split : AmountParts.Words[group.Key.Part].Name),
            .. Sizes.Select(size => group.Where(one => one.Size == size).Select(one => money.Cell(one.Bounds)).FirstOrDefault(Cell.Empty)),
        ]);
    }

    private static IEnumerable<SizeBand> Sizes => Enumerable.Range(1, 4).Select(size => (SizeBand)size);
}
