namespace Cpts.Rules.Reports.Pages;

/// <summary>Amounts in the cells of tables: figures without the currency sign, since the title of the section names the currency.</summary>
/// <param name="wording">The language.</param>
/// <param name="amounts">All amounts of the table: when one of them has cents, cents are written everywhere.</param>
internal sealed class Money(Wording wording, IEnumerable<EuroRange> amounts)
{
    private readonly Wording _wording = wording;
    private readonly bool _withCents = amounts.Any(amount => amount.Min.Cents % 100 != 0 || amount.Max.Cents % 100 != 0);

    /// <summary>An amount: 35 000, or « de 20 000 » and « à 35 000 ».</summary>
    public Cell Cell(EuroRange amount, Tone tone = Tone.Plain) => amount.IsExact
        ? new Cell(Figures(amount.Min), tone)
        : _wording.Language == Language.French
            ? new Cell($"de {Figures(amount.Min)}", tone, $"à {Figures(amount.Max)}")
            : new Cell(Figures(amount.Min), tone, $"to {Figures(amount.Max)}");

    /// <summary>An amount by itself, with the currency sign: 35 000 €, or « de 20 000 » and « à 35 000 € ».</summary>
    public static Cell Alone(EuroRange amount, Wording wording) => amount.IsExact
        ? new Cell(wording.Amount(amount.Min))
        : wording.Language == Language.French
            ? new Cell($"de {wording.Figures(amount.Min)}", Second: $"à {wording.Amount(amount.Max)}")
            : new Cell(wording.Amount(amount.Min), Second: $"to {wording.Amount(amount.Max)}");

    /// <summary>A change of an amount, with its sign: +72 500, or « de −25 000 » and « à +25 000 ».</summary>
    public Cell Change(EuroRange change, Tone tone = Tone.Plain) => change.IsExact
        ? new Cell(Signed(change.Min), tone)
        : _wording.Language == Language.French
            ? new Cell($"de {Signed(change.Min)}", tone, $"à {Signed(change.Max)}")
            : new Cell(Signed(change.Min), tone, $"to {Signed(change.Max)}");

    /// <summary>A single amount.</summary>
    public string Figures(Euros amount) => _withCents ? _wording.FiguresWithCents(amount) : _wording.Figures(amount);

    /// <summary>A value of a section.</summary>
    public Cell Cell(Datum datum) => datum.Value switch
    {
        Value.Amount amount => Cell(amount.Range, datum.Tone),
        Value.Count count => new Cell(_wording.Number(count.Number), datum.Tone),
        Value.Day day => new Cell(_wording.Date(day.Date), datum.Tone),
        Value.Word word => new Cell(datum.IsName ? ShortText.Of(_wording.Text(word.Text)) : _wording.Text(word.Text), datum.Tone),
        _ => new Cell(datum.Sources is { } sources ? SourceNames.Of(sources, _wording.Language) : "", datum.Tone),
    };

    private string Signed(Euros change) => (change > Euros.Zero ? "+" : "") + Figures(change);
}
