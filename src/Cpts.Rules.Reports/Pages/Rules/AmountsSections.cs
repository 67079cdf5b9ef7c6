namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The annual amounts of an agreement by size, then the source of each.</summary>
internal static class AmountsSections
{
    private static readonly Bilingual Title = new("{0} : montants annuels, en euros", "{0}: annual amounts, in euros");
    private static readonly Bilingual OriginTitle = new("{0} : d’où viennent les montants", "{0}: where the amounts come from");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual Amount = new("Montant", "Amount");
    private static readonly Bilingual Sources = new("Sources", "Sources");
    private static readonly Bilingual How = new("Comment", "How");

    public static IEnumerable<Section> Of(Agreement agreement, Wording wording)
    {
        var money = new Money(wording, agreement.Amounts.Select(row => row.Amount));
        yield return new Section(wording.Text(Title, agreement.Title), Overview(agreement, money, wording));
        yield return new Section(wording.Text(OriginTitle, agreement.Title), Origins(agreement, money, wording));
    }

    private static Table Overview(Agreement agreement, Money money, Wording wording) => new(
        [new(""), new(""), .. Sizes.Select(size => new Column(SizeNames.Name(size, wording), Side.Right))],
        [
            .. Parts(agreement).Select((part, i) => new Row(
            [
                i > 0 && Parts(agreement).ElementAt(i - 1).Key.Lines == part.Key.Lines ? "" : NameOf(part.Key.Lines, wording),
                wording.Text(AmountParts.Words[part.Key.Part].Name),
                .. Sizes.Select(size => part.FirstOrDefault(row => row.Size == size) is { } row ? money.Cell(row.Amount) : Cell.Empty),
            ])),
        ]);

    private static Table Origins(Agreement agreement, Money money, Wording wording) => new(
        [
            new(wording.Text(Size), Side.Right),
            new(wording.Text(Amount), Side.Right),
            new(""),
            new(wording.Text(Sources)),
            new(wording.Text(How)),
        ],
        [
            .. Parts(agreement).SelectMany(part => part
                .Select(row => Row.Of(
                    Years.Text((int)row.Size),
                    money.Cell(row.Amount),
                    AmountStatuses.Words[row.Status].Mark,
                    string.Join(' ', row.Sources),
                    row.How is { } how ? wording.Text(how) : ""))
                .Prepend(Row.Group($"{NameOf(part.Key.Lines, wording)}, {wording.Text(AmountParts.Words[part.Key.Part].Name)}"))),
        ]);

    private static IEnumerable<SizeBand> Sizes => Enumerable.Range(1, 4).Select(size => (SizeBand)size);

    /// <summary>The rows of the table by line and part: single lines first, in the order of the agreement, then known sums.</summary>
    private static IEnumerable<IGrouping<(ValueList<Line> Lines, AmountPart Part), AmountRow>> Parts(Agreement agreement) => agreement.Amounts
        .GroupBy(row => (row.Lines, row.Part))
        .OrderBy(part => part.Key.Lines.Count)
        .ThenBy(part => part.Key.Lines[0])
        .ThenBy(part => part.Key.Part);

    private static string NameOf(ValueList<Line> lines, Wording wording) => string.Join(" + ", lines.Select(wording.Name));
}
