namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The contract years, and the sums of each contract as formulas.</summary>
internal sealed class YearsSheet
{
    private const int Totals = 7;

    private static readonly Bilingual Name = new("Années", "Years");
    private static readonly Bilingual Title = new("Années de contrat", "Contract years");
    private static readonly Bilingual Sum = new("Contrat {0}", "Contract {0}");
    private static readonly Bilingual Sure = new("Au moins", "At least");
    private static readonly Bilingual Open = new("Encore ouvert", "Still open");
    private static readonly Bilingual ChartTitle = new("Ce que paie chaque année de contrat, en euros", "What each contract year pays, in euros");

    private static readonly Bilingual[] Heads =
    [
        new("Année", "Year"), new("Contrat", "Contract"), new("Du", "From"), new("Au (exclu)", "Until (excluded)"), new("Barème", "Priced by"), new("Acquis min", "Guaranteed min"), new("Acquis max", "Guaranteed max"),
        new("En jeu min", "At stake min"), new("En jeu max", "At stake max"), new("Total min", "Total min"), new("Total max", "Total max"), Open,
    ];

    private readonly int _first;
    private readonly ValueList<ContractYear> _years;

    public YearsSheet(EvaluatedScenario scenario, Answers answers, Wording wording)
    {
        _years = answers.Years;
        Sheet = new Sheet(wording.Text(Name), 10, 10, 12, 12, 30, 16, 16, 16, 16, 16, 16, 16);
        Sheet.Add(new SheetCell(wording.Text(Title), Look.Title));
        Sheet.Add();
        Sheet.Heads(SheetCell.Heads(wording, Heads));
        _first = Sheet.Next;
        foreach (var year in answers.Years)
        {
            var row = Sheet.Next;
            Sheet.Add(
            [
                year.Key(), year.Contract, (LocalDate?)year.From, (LocalDate?)year.Until, scenario.Law.Find(year.Agreement) is { } agreement ? wording.Text(agreement.Title) : year.Agreement,
                .. Ends(year.Guaranteed), .. Ends(year.AtStake), .. Ends(year.Total),
                SheetCell.Of($"ROUND(K{SpreadsheetPackage.Number(row)}-J{SpreadsheetPackage.Number(row)},2)", OpenOf(year)),
            ]);
        }

        foreach (var contract in answers.Contracts)
        {
            Add(contract, wording);
        }
    }

    public Sheet Sheet { get; }

    /// <summary>The chart of the years, for the first sheet.</summary>
    public Chart? Chart(int row, Wording wording) => _years.Count == 0 ? null : new(
        wording.Text(ChartTitle),
        (Column('A'), [.. _years.Select(year => year.Key())]),
        [
            new(wording.Text(Sure), Column('J'), [.. _years.Select(year => year.Total.Min.ToDecimal())], "1F3864"),
            new(wording.Text(Open), Column('L'), [.. _years.Select(OpenOf)], "F2B705"),
        ],
        Styles.Whole(wording.Language),
        row);

    private static decimal OpenOf(ContractYear year) => (year.Total.Max - year.Total.Min).ToDecimal();

    private static SheetCell[] Ends(EuroRange amount) => [(Euros?)amount.Min, (Euros?)amount.Max];

    private void Add(ContractSummary contract, Wording wording)
    {
        var last = _first + _years.Count - 1;
        decimal[] sums =
        [
            .. new[] { contract.Guaranteed, contract.AtStake, contract.Total }.SelectMany(sum => new[] { sum.Min.ToDecimal(), sum.Max.ToDecimal() }),
            (contract.Total.Max - contract.Total.Min).ToDecimal(),
        ];
        var number = SpreadsheetPackage.Number(contract.Number);
        Sheet.Add(
        [
            new SheetCell(wording.Text(Sum, number), Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total), new SheetCell(null, Look.Total),
            .. Enumerable.Range(0, Totals).Select(i => SheetCell.Of(
                $"ROUND(SUMIF($B${_first}:$B${last},{number},{(char)('F' + i)}${_first}:{(char)('F' + i)}${last}),2)", sums[i], Look.TotalEuros)),
        ]);
    }

    private string Column(char column) => Sheet.At($"${column}${_first}:${column}${_first + _years.Count - 1}");
}
