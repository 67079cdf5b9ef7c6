using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>The communes of which a single one, added or removed, changes the size, and the resulting change of the annual amount.</summary>
internal static class TippingSection
{
    /// <summary>How many communes of each kind are shown: the smallest, which come nearest to the threshold.</summary>
    private const int Shown = 10;

    private static readonly Bilingual Title = new("Une commune de plus ou de moins", "One commune more or less");
    private static readonly Bilingual None = new(
        "Aucune commune du département, ajoutée seule, et aucune du territoire, retirée seule, ne change la taille.",
        "No single commune of the department, if added, and none of the territory, if left out, changes the size.");

    private static readonly Bilingual Introduction = new(
        "Communes des mêmes départements, voisines ou non (la table ne le dit pas), et communes du territoire, une seule à la fois. Montants en euros.",
        "Communes of the same departments, neighbours or not (the table does not say), and communes of the territory, one at a time. Amounts in euros.");

    private static readonly Bilingual Added = new("Ajoutée", "Added");
    private static readonly Bilingual LeftOut = new("Retirée", "Left out");
    private static readonly Bilingual Commune = new("Commune", "Commune");
    private static readonly Bilingual Inhabitants = new("Habitants", "Inhabitants");
    private static readonly Bilingual Territory = new("Territoire", "Territory");
    private static readonly Bilingual Size = new("Taille", "Size");
    private static readonly Bilingual PerYear = new("Par an", "A year");
    private static readonly Bilingual More = new(
        "{0} communes plus peuplées changent aussi la taille\u00A0: --format json les donne toutes.",
        "{0} more populous communes change the size too: --format json gives them all.");

    private static readonly Bilingual OneMore = new(
        "1 commune plus peuplée change aussi la taille\u00A0: --format json la donne.",
        "1 more populous commune changes the size too: --format json gives it.");

    public static Section Of(TerritoryAnswers answers, Wording wording)
    {
        if (answers.Tipping.Count == 0)
        {
            return new Section(wording.Text(Title), new Paragraph(wording.Text(None)));
        }

        var money = new Money(wording, answers.Tipping.Select(tipping => tipping.AnnualChange));
        var rest = answers.Tipping.GroupBy(tipping => tipping.Tipping.Move).Sum(group => Math.Max(0, group.Count() - Shown));
        return new Section(
            wording.Text(Title),
            new Paragraph(new Cell(wording.Text(Introduction), Tone.Muted)),
            new Table(
                [
                    new(wording.Text(Commune)),
                    new(wording.Text(Inhabitants), Side.Right),
                    new(wording.Text(Territory), Side.Right),
                    new(wording.Text(Size), Side.Right),
                    new(wording.Text(PerYear), Side.Right),
                ],
                [.. Rows(answers.Tipping, TerritoryMove.Added, money, wording), .. Rows(answers.Tipping, TerritoryMove.LeftOut, money, wording)]),
            rest == 0 ? null : new Paragraph(new Cell(rest == 1 ? wording.Text(OneMore) : wording.Text(More, rest), Tone.Muted)));
    }

    private static IEnumerable<Row> Rows(ValueList<PricedTipping> tipping, TerritoryMove move, Money money, Wording wording)
    {
        var rows = tipping.Where(one => one.Tipping.Move == move).Take(Shown).Select(one => RowOf(one, money, wording)).ToList();
        return rows.Count == 0 ? rows : rows.Prepend(Row.Group(wording.Text(move == TerritoryMove.Added ? Added : LeftOut)));
    }

    private static Row RowOf(PricedTipping priced, Money money, Wording wording) => Row.Of(
        priced.Tipping.Commune.Label,
        wording.Number(priced.Tipping.Commune.Population ?? 0),
        wording.Number(priced.Tipping.Population),
        wording.Say(priced.Tipping.SizeBand),
        money.Cell(priced.AnnualChange));
}
