namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The five contract years: what is safe to spend, and what depends on results.</summary>
internal static class YearsSection
{
    private static readonly Bilingual Title = new("Années du contrat, en euros", "Contract years, in euros");
    private static readonly Bilingual Year = new("Année", "Year");
    private static readonly Bilingual From = new("À partir du", "From");
    private static readonly Bilingual Agreement = new("Barème", "Priced by");
    private static readonly Bilingual Guaranteed = new("Acquis (fixe)", "Guaranteed");
    private static readonly Bilingual AtStake = new("En jeu (variable)", "At stake");
    private static readonly Bilingual Total = new("Total", "Total");
    private static readonly Bilingual FiveYears = new("Cinq ans", "Five years");

    public static Section Of(Answers answers, Wording wording)
    {
        if (answers.FiveYears is not { } sum)
        {
            return new Section(wording.Text(Title));
        }

        var money = new Money(wording, [.. answers.Years.SelectMany(year => new[] { year.Guaranteed, year.AtStake, year.Total }), sum.Guaranteed, sum.AtStake, sum.Total]);
        List<Row> rows =
        [
            .. answers.Years.Select(year => Row.Of(
                Years.Text(year.Year),
                wording.Date(year.From),
                year.Agreement,
                money.Cell(year.Guaranteed),
                money.Cell(year.AtStake),
                money.Cell(year.Total))),
            Row.Total("", wording.Text(FiveYears), "", money.Cell(sum.Guaranteed), money.Cell(sum.AtStake), money.Cell(sum.Total)),
        ];
        return new Section(wording.Text(Title), new Table(
            [
                new(wording.Text(Year)),
                new(wording.Text(From)),
                new(wording.Text(Agreement)),
                new(wording.Text(Guaranteed), Side.Right),
                new(wording.Text(AtStake), Side.Right),
                new(wording.Text(Total), Side.Right),
            ],
            rows));
    }
}
