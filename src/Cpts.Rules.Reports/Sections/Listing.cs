namespace Cpts.Rules.Reports.Sections;

/// <summary>A section of the evaluation, declared once. Its text, Markdown, HTML, CSV and worksheet tables and its comparison derive from it.</summary>
internal sealed class Listing(string id, Bilingual title, IReadOnlyList<Field> fields, IEnumerable<Item> items)
{
    /// <summary>How many items people read in one table.</summary>
    private const int Most = 1_000;

    private static readonly Bilingual AndMore = new("et {0} autres lignes", "and {0} more rows");

    /// <summary>The section: <c>budget</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Its title.</summary>
    public Bilingual Title { get; } = title;

    /// <summary>What is said of each item, in the order of the tables.</summary>
    public IReadOnlyList<Field> Fields { get; } = fields;

    /// <summary>The items, in their order.</summary>
    public IReadOnlyList<Item> Items { get; } = [.. items];

    /// <summary>The items that people read: the first thousand, and every sum.</summary>
    public IEnumerable<Item> Shown => Items.Where((item, i) => i < Most || item.Kind == RowKind.Total);

    /// <summary>Whether comparisons say it to programs only: people read its sums.</summary>
    public bool IsDetail { get; init; }

    /// <summary>The section of a page: one table, or nothing when there is no item.</summary>
    public Section Page(Wording wording) => new(wording.Text(Title), Items.Count == 0 ? null : Table(wording));

    /// <summary>The table of the fields that have a title.</summary>
    public Table Table(Wording wording)
    {
        var shown = Fields.Where(field => field.Title is not null).ToList();
        var money = Money(wording, shown.Select(field => field.Id));
        return new Table(
            [.. shown.Select(field => new Column(wording.Text(field.Title!.Value), field.Side))],
            [.. Shown.SelectMany((item, i) => Rows(item, i == 0 ? null : Items[i - 1])), .. Left(wording) is { } left ? [Row.Group(left)] : Array.Empty<Row>()]);

        IEnumerable<Row> Rows(Item item, Item? previous)
        {
            if (item.Group is { } group)
            {
                yield return Row.Group(wording.Text(group));
            }

            yield return new Row(
                [.. shown.Select(field => field.SaysOnlyNews && previous is not null && Equals(previous[field.Id].Value, item[field.Id].Value)
                    ? Cell.Empty
                    : money.Cell(item[field.Id]))],
                item.Kind);
        }
    }

    /// <summary>« et 17 000 autres lignes », under the items that people read; null when there are no others.</summary>
    public string? Left(Wording wording) => Items.Count - Shown.Count() is > 0 and var left ? wording.Text(AndMore, left) : null;

    /// <summary>Writes the amounts of some fields, all with cents or all without.</summary>
    public Money Money(Wording wording, IEnumerable<string> fields) => new(
        wording,
        Items.SelectMany(item => fields.Select(field => item[field].Value)).OfType<Value.Amount>().Select(amount => amount.Range));
}

/// <summary>What is said of each item of a section.</summary>
/// <param name="Id">The name for programs: <c>fixed</c>; the last part of the path of a change.</param>
/// <param name="Title">The title of its column; null when tables do not show it.</param>
internal sealed record Field(string Id, Bilingual? Title = null)
{
    /// <summary>Where its column is aligned.</summary>
    public Side Side { get; init; }

    /// <summary>How comparisons name it, <c>{0}</c> being the item; null when they do not compare it.</summary>
    public Bilingual? Change { get; init; }

    /// <summary>Comparisons say the fields in the order of these numbers, then in the order of the tables.</summary>
    public int ChangeOrder { get; init; }

    /// <summary>How worksheets name it: a short French word, or the name for programs.</summary>
    public Bilingual? Word { get; init; }

    /// <summary>Whether the worksheet of a whole evaluation has a row for it.</summary>
    public bool HasRow { get; init; }

    /// <summary>Whether a column leaves out what the line above says.</summary>
    public bool SaysOnlyNews { get; init; }

    /// <summary>A column of amounts or numbers.</summary>
    public static Field Amount(string id, Bilingual? title = null) => new(id, title) { Side = Side.Right };
}

/// <summary>One item of a section.</summary>
/// <param name="Key">Its path in the evaluation: <c>budget/lines/accessToCare</c>.</param>
/// <param name="Name">Its name, as comparisons say it.</param>
internal sealed record Item(string Key, Bilingual Name)
{
    private readonly Dictionary<string, Datum> _data = new(StringComparer.Ordinal);

    /// <summary>Its rank among the items of two evaluations, ordinally; the first side decides.</summary>
    public string Rank { get; init; } = "";

    /// <summary>Whether its path is that of its one value.</summary>
    public bool IsValue { get; init; }

    /// <summary>The title of the items that begin here; null inside them.</summary>
    public Bilingual? Group { get; init; }

    /// <summary>What part its row plays.</summary>
    public RowKind Kind { get; init; }

    /// <summary>The style of its row in the report; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>How worksheets name it; null when the field alone does.</summary>
    public Bilingual? Word { get; init; }

    /// <summary>What worksheets say in place of the field.</summary>
    public Bilingual? Detail { get; init; }

    /// <summary>The year that worksheets give.</summary>
    public int? Year { get; init; }

    /// <summary>The number of the contract that worksheets give.</summary>
    public int? Contract { get; init; }

    /// <summary>The day that worksheets give.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>What worksheets say beside its values.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>What is said of it under a field; nothing when nothing was put there.</summary>
    public Datum this[string field]
    {
        get => _data.TryGetValue(field, out var datum) ? datum : default;
        init => _data[field] = value;
    }
}
