namespace Cpts.Rules.Reports.Sections;

/// <summary>The contract years, their sums, and the amounts of each line in each year.</summary>
internal static class YearsListing
{
    private static readonly Bilingual Year = new("Année {0}", "Year {0}");
    private static readonly Bilingual FiveYears = new("Cinq ans", "Five years");
    private static readonly Bilingual Contract = new("Contrat {0}", "Contract {0}");
    private static readonly Bilingual OfLine = new("Année {0}, {1}", "Year {0}, {1}");

    private static readonly Field[] Fields =
    [
        new("from") { Change = new("{0}, premier jour", "{0}, first day") },
        new("year", new("Année", "Year")),
        new("since", new("À partir du", "From")),
        new("agreement", new("Barème", "Priced by")) { Change = new("{0}, barème", "{0}, priced by") },
        Field.Amount("guaranteed", new("Acquis (fixe)", "Guaranteed")) with { Change = new("{0}, acquis (fixe)", "{0}, guaranteed"), Word = new("acquis", "guaranteed"), HasRow = true },
        Field.Amount("atStake", new("En jeu (variable)", "At stake")) with { Change = new("{0}, en jeu (variable)", "{0}, at stake"), Word = new("en jeu", "atStake"), HasRow = true },
        Field.Amount("total", new("Total", "Total")) with { Change = new("{0}", "{0}"), Word = new("total", "total"), HasRow = true },
    ];

    private static readonly Field[] LineFields =
    [
        new("contract") { Word = new("contrat", "contract") },
        new("year") { Word = new("année", "year") },
        new("from") { Word = new("à partir du", "from") },
        new("agreement") { Word = new("barème", "agreement") },
        new("line") { Word = new("ligne", "line") },
        Field.Amount("fixed") with { Change = new("{0}, part fixe", "{0}, fixed part"), Word = new("fixe", "fixed"), HasRow = true },
        Field.Amount("variable") with { Change = new("{0}, part variable", "{0}, variable part"), Word = new("variable", "variable"), HasRow = true },
        Field.Amount("total") with { Change = new("{0}", "{0}"), Word = new("total", "total"), HasRow = true },
    ];

    /// <summary>The years and their sum; no items without a contract.</summary>
    public static Listing Of(Answers? answers, Law? law = null) => new(
        "years",
        new("Années du contrat, en euros", "Contract years, in euros"),
        Fields,
        answers is null ? [] : YearsOf(answers, law));

    /// <summary>Each line in each year.</summary>
    public static Listing LinesOf(Answers? answers, Law? law = null) => new(
        "yearLines",
        new("Années du contrat, en euros", "Contract years, in euros"),
        LineFields,
        from year in answers?.Years ?? default
        from line in year.Lines
        select new Item($"years/{year.Key()}/lines/{line.Line.Id()}", OfLine.With(year.Key(), line.Line))
        {
            Rank = Ranks.Of(year.Contract) + Ranks.Of(year.Year) + Ranks.Of(line.Line),
            Word = ShortWords.Of(Lines.Words[line.Line]),
            Year = year.Year,
            Contract = year.Contract,
            Day = year.From,
            Note = new(year.Agreement, year.Agreement),
            ["contract"] = year.Contract,
            ["year"] = year.Year,
            ["from"] = year.From,
            ["agreement"] = AgreementOf(year, law),
            ["line"] = Datum.Of(Lines.Words[line.Line]),
            ["fixed"] = Fixed(year, line),
            ["variable"] = Variable(year, line),
            ["total"] = Total(year, line),
        })
    {
        IsDetail = true,
    };

    /// <summary>The title of the agreement that prices a year; its id where the law is not available.</summary>
    private static Datum AgreementOf(ContractYear year, Law? law) =>
        (law ?? Law.Default).Find(year.Agreement) is { } agreement ? Datum.Of(agreement.Id, agreement.ShortTitle) : year.Agreement;

    private static Item Of(ContractYear year, Law? law) => new("years/" + year.Key(), Year.With(year.Key()))
    {
        Rank = Ranks.Of(year.Contract) + Ranks.Of(year.Year),
        Year = year.Year,
        Contract = year.Contract,
        Day = year.From,
        Note = new(year.Agreement, year.Agreement),
        ["year"] = year.Key(),
        ["from"] = year.From,
        ["since"] = year.From,
        ["agreement"] = AgreementOf(year, law),
        ["guaranteed"] = SharedAmount.Sum(year.Guaranteed, Parts(year, Fixed)),
        ["atStake"] = SharedAmount.Sum(year.AtStake, Parts(year, Variable)),
        ["total"] = SharedAmount.Sum(year.Total, Parts(year, Total)),
    };

    private static IEnumerable<Item> YearsOf(Answers answers, Law? law)
    {
        var years = answers.YearsByContract();
        return answers.Contracts.SelectMany(contract => YearsOf(contract, [.. years[contract.Number]], answers.Contracts.Count == 1, law));
    }

    private static IEnumerable<Item> YearsOf(ContractSummary contract, List<ContractYear> years, bool isOnly, Law? law)
    {
        var name = isOnly ? FiveYears : Contract.With(contract.Number);
        return years.Select(year => Of(year, law)).Append(new Item("contracts/" + Years.Text(contract.Number), name)
        {
            Rank = Ranks.Last + Ranks.Of(contract.Number),
            Kind = RowKind.Total,
            Contract = contract.Number,
            Note = new("les cinq ans", "fiveYears"),
            ["since"] = name,
            ["guaranteed"] = Sum(contract.Guaranteed, Fixed),
            ["atStake"] = Sum(contract.AtStake, Variable),
            ["total"] = Sum(contract.Total, Total),
        });

        SharedAmount Sum(EuroRange amount, Func<ContractYear, YearLine, SharedAmount> part) => SharedAmount.Sum(amount, years.SelectMany(year => Parts(year, part)));
    }

    private static IEnumerable<(string Key, SharedAmount Amount)> Parts(ContractYear year, Func<ContractYear, YearLine, SharedAmount> part) =>
        year.Lines.Select(line => ($"{year.Key()}/{line.Line.Id()}", part(year, line)));

    private static SharedAmount Fixed(ContractYear year, YearLine line) => new(line.Fixed, year.Agreement);

    private static SharedAmount Variable(ContractYear year, YearLine line) => new(line.Variable, year.Agreement);

    private static SharedAmount Total(ContractYear year, YearLine line) =>
        SharedAmount.Sum(line.Total, [("fixed", Fixed(year, line)), ("variable", Variable(year, line))]);
}
