namespace Cpts.Rules.Reports.Writing;

/// <summary>A table of evaluations for spreadsheets: a row for each item of a section, with the scenario in the first column.</summary>
internal sealed class EvaluationCsv
{
    private static readonly Bilingual Scenario = new("scénario", "scenario");
    private static readonly Bilingual Minimum = new("{0} minimum", "{0}Min");
    private static readonly Bilingual Maximum = new("{0} maximum", "{0}Max");
    private static readonly Bilingual OnlyMinimum = new("montant minimum", "min");
    private static readonly Bilingual OnlyMaximum = new("montant maximum", "max");

    private readonly Func<EvaluatedScenario?, Listing> _listing;
    private readonly string[] _fields;

    private EvaluationCsv(string id, Func<EvaluatedScenario?, Listing> listing, params string[] fields)
    {
        Id = id;
        _listing = listing;
        _fields = fields;
    }

    /// <summary>All tables; the first is the default.</summary>
    public static IReadOnlyList<EvaluationCsv> All { get; } =
    [
        new("payments", file => PaymentsListing.Of(file?.Evaluation?.Answers), "on", "line", "contract", "year", "kind", "amount", "dateIsSet"),
        new("budget", file => BudgetListing.Of(file?.Evaluation?.Answers?.Budget), "line", "kind", "fixed", "variable", "total", "status", "sources", "hypothesis"),
        new("years", file => YearsListing.LinesOf(file?.Evaluation?.Answers, file?.Law), "contract", "year", "from", "agreement", "line", "fixed", "variable", "total"),
        new("deadlines", file => DeadlinesListing.Of(file?.Evaluation?.Answers), "due", "what", "contract", "mission", "year", "status", "metOn", "source"),
        new("receipts", file => ReceiptsListing.Of(file?.Scenario, file?.Evaluation?.Answers, file?.AsOf ?? default), "on", "expected", "received", "balance", "note"),
    ];

    /// <summary>Its name on the command line.</summary>
    public string Id { get; }

    /// <summary>The titles of its columns.</summary>
    public IEnumerable<Bilingual> Columns => [Scenario, .. _fields.SelectMany(id => TitlesOf(_listing(null).Fields.Single(one => one.Id == id)))];

    /// <summary>Writes the rows of an evaluation; none when it was stopped.</summary>
    public void Write(CsvRows rows, EvaluatedScenario file)
    {
        foreach (var item in _listing(file).Items)
        {
            rows.Write([ShortText.Of(file.Name ?? ""), .. _fields.SelectMany(id => IsAmount(id) && item[id].Value is null ? ["", ""] : rows.Cells(item[id]))]);
        }
    }

    private bool IsAmount(string id) => _listing(null).Fields.Single(one => one.Id == id).Side == Side.Right;

    /// <summary>Two columns for an amount: its minimum and its maximum.</summary>
    private static IEnumerable<Bilingual> TitlesOf(Field field)
    {
        var word = field.Word!.Value;
        return field.Side != Side.Right ? [word]
            : field.Id == "amount" ? [OnlyMinimum, OnlyMaximum]
            : [Minimum.With(word), Maximum.With(word)];
    }
}
