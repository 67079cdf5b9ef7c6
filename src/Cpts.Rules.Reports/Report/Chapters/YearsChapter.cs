using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The five contract years, line by line, with the amounts due in each.</summary>
internal sealed class YearsChapter(Answers answers, Scenario scenario, Law law) : IChapter
{
    private static readonly Bilingual Caption = new("Droits par année du contrat, en euros", "Entitlements by contract year, in euros");
    private static readonly Bilingual Line = new("Ligne", "Line");
    private static readonly Bilingual Year = new("Année {0}, depuis le {1}", "Year {0}, from {1}");
    private static readonly Bilingual FiveYears = new("Cinq ans", "Five years");
    private static readonly Bilingual ContractsCaption = new("Contrats, en euros", "Contracts, in euros");
    private static readonly Bilingual Running = new("Année {0} en cours, depuis le {1}", "Current year {0}, from {1}");
    private static readonly Bilingual PricedBy = new("Barème : {0}.", "Priced by: {0}.");
    private static readonly Bilingual SomeYears = new("{0} (années {1} à {2})", "{0} (years {1} to {2})");
    private static readonly Bilingual OneYear = new("{0} (année {1})", "{0} (year {1})");
    private static readonly Bilingual OfContract = new("Contrat {0}, du {1} au {2} : droits par année, en euros", "Contract {0}, from {1} to {2}: entitlements by year, in euros");
    private static readonly Bilingual Fixed = new("dont fixe", "of which fixed");
    private static readonly Bilingual Variable = new("dont variable", "of which variable");
    private static readonly Bilingual Guaranteed = new("Acquis (parts fixes)", "Guaranteed (fixed parts)");
    private static readonly Bilingual AtStake = new("En jeu (parts variables)", "At stake (variable parts)");
    private static readonly Bilingual Total = new("Total", "Total");
    private static readonly Bilingual Note = new(
        "La part fixe d’une mission est due au prorata la première année. Une part variable vaut de 0 à son enveloppe tant que ses indicateurs ne sont pas connus. Là où le partage entre fixe et variable n’est pas publié, les deux ne peuvent valoir le tout à la fois : le total est plus étroit que leur somme.",
        "The fixed part of a mission is prorated in its first year. A variable part is worth from 0 to its envelope while its indicators are not known. Where the split into fixed and variable is not published, the two parts cannot both be the whole: the total is narrower than their sum.");

    private readonly Answers _answers = answers;

    public string Id => "years";

    public Bilingual Title { get; } = new("Années du contrat", "Contract years");

    public bool IsEmpty => _answers.Contracts.Count == 0;

    public void Write(ReportPage page)
    {
        var lines = _answers.Years.SelectMany(year => year.Lines).Select(line => line.Line).Distinct().Order().ToList();
        var money = new Pages.Money(page.Wording, _answers.Years.SelectMany(year => year.Lines).SelectMany(line => new[] { line.Fixed, line.Variable, line.Total }));
        if (_answers.Contracts.Count > 1)
        {
            HtmlTable.Write(page, "contracts-table", ContractsCaption, ContractsListing.Of(_answers), ("number", null, null), ("from", "date", null), ("until", "date", null), ("state", null, null), ("guaranteed", "amount", null), ("atStake", "amount variable", null), ("total", "amount variable", null));
        }

        var years = _answers.YearsByContract();
        foreach (var contract in _answers.Contracts)
        {
            WriteContract(page, contract, [.. years[contract.Number]], lines, money);
        }

        page.Paragraph(page.Say(Note), "remark");
        page.SourceLine([Sources.S04, Sources.S08, Sources.S23, .. PriceSources(lines)]);
    }

    private void WriteContract(ReportPage page, ContractSummary contract, List<ContractYear> years, List<Line> lines, Pages.Money money)
    {
        page.Paragraph(page.Say(PricedBy, Agreements(years, page)), "remark");
        HtmlColumn[] columns =
        [
            new(page.Say(Line)),
            .. years.Select(year => contract.CurrentYear == year.Year
                ? new HtmlColumn(page.Say(Running, year.Year, year.From), "amount running")
                : new HtmlColumn(page.Say(Year, year.Year, year.From), "amount")),
            new(page.Say(FiveYears), "amount"),
        ];
        using var table = new HtmlTable(page, contract.Number == 1 ? "years-table" : "years-table-" + Years.Text(contract.Number), new HtmlCaption(CaptionOf(contract, page), IsWide: true), columns);
        foreach (var line in lines)
        {
            WriteLine(table, years, line, money, page);
        }

        Sum(Guaranteed, year => year.Guaranteed, contract.Guaranteed, "sum");
        Sum(AtStake, year => year.AtStake, contract.AtStake, "sum variable");
        Sum(Total, year => year.Total, contract.Total, "sum variable");

        void Sum(Bilingual name, Func<ContractYear, EuroRange> amount, EuroRange all, string style) =>
            table.Row(style, [page.Say(name), .. years.Select(year => (HtmlCell)money.Cell(amount(year))), money.Cell(all)]);
    }

    private static void WriteLine(HtmlTable table, List<ContractYear> years, Line line, Pages.Money money, ReportPage page)
    {
        var parts = years.ConvertAll(year => Of(year, line));
        var isAllFixed = parts.TrueForAll(part => part is not { } known || known.Variable.IsZero);
        Write("line", page.Wording.Name(line), part => part.Total, isAllFixed ? null : "variable");
        if (!isAllFixed)
        {
            Write("part", page.Say(Fixed), part => part.Fixed, null);
            Write("part variable", page.Say(Variable), part => part.Variable, null);
        }

        void Write(string style, string name, Func<YearLine, EuroRange> amount, string? cells)
        {
            var sum = parts.OfType<YearLine>().Aggregate(EuroRange.Zero, (all, part) => all + amount(part));
            table.Row(style, [name, .. parts.Select(part => Cell(part is { } known ? money.Cell(amount(known)) : Pages.Cell.Empty)), Cell(money.Cell(sum))]);

            HtmlCell Cell(Cell text) => new(text, Style: cells);
        }
    }

    private string CaptionOf(ContractSummary contract, ReportPage page) => _answers.Contracts.Count == 1
        ? page.Say(Caption)
        : page.Say(OfContract, contract.Number, contract.Signed, contract.Until);

    /// <summary>The agreement of each run of consecutive years, named once.</summary>
    private string Agreements(List<ContractYear> years, ReportPage page)
    {
        var runs = new List<string>();
        for (var i = 0; i < years.Count;)
        {
            var first = i;
            while (++i < years.Count && years[i].Agreement == years[first].Agreement)
            {
            }

            var title = AgreementOf(years[first])!.Title;
            runs.Add(i - first == 1 ? page.Say(OneYear, title, years[first].Year) : page.Say(SomeYears, title, years[first].Year, years[i - 1].Year));
        }

        return string.Join(", ", runs);
    }

    private static YearLine? Of(ContractYear year, Line line)
    {
        foreach (var found in year.Lines.Where(other => other.Line == line))
        {
            return found;
        }

        return null;
    }

    /// <summary>The sources of the annual amounts, under the agreement that prices each year; a mission whose amounts are stated by the contract is left out, since its sources were not used.</summary>
    private IEnumerable<Source> PriceSources(List<Line> lines)
    {
        var stated = scenario.AllContracts().SelectMany(contract => contract.Missions)
            .Where(mission => mission.Amounts.Any(amounts => amounts is { Fixed: not null, Variable: not null }))
            .Select(mission => mission.Mission.Line())
            .ToList();
        return _answers.Years
            .DistinctBy(year => year.Agreement)
            .Select(year => Budget.Of(year.From, _answers.Territory.SizeBand, scenario.Interpretations, law, scenario.MemberCount))
            .OfType<Budget>()
            .SelectMany(budget => budget.Lines)
            .Where(line => lines.Contains(line.Line) && !stated.Contains(line.Line))
            .SelectMany(line => line.Sources)
            .Distinct()
            .OrderBy(source => source.Id, StringComparer.Ordinal);
    }

    private Agreement? AgreementOf(ContractYear year) => law.Find(year.Agreement);
}
