namespace Cpts.Rules.Reports.Sections;

/// <summary>A section of the evaluation, declared once: its text, Markdown, HTML, CSV and worksheet tables and its comparison are derived from it.</summary>
internal sealed class Listing(string id, Bilingual title, IReadOnlyList<Field> fields, IEnumerable<Item> items)
{
    /// <summary>The maximum number of items in a table for people.</summary>
    private const int Most = 1_000;

    private static readonly Bilingual AndMore = new("et {0} autres lignes", "and {0} more rows");

    /// <summary>The id of the section: <c>budget</c>.</summary>
    public string Id { get; } = id;

    /// <summary>Its title.</summary>
    public Bilingual Title { get; } = title;

    /// <summary>The fields of each item, in the order of the tables.</summary>
    public IReadOnlyList<Field> Fields { get; } = fields;

    /// <summary>The items, in their order.</summary>
    public IReadOnlyList<Item> Items { get; } = [.. items];

    /// <summary>The items shown to people: the first thousand, and every sum.</summary>
    public IEnumerable<Item> Shown => Items.Where((item, i) => i < Most || item.Kind == RowKind.Total);

    /// <summary>Whether comparisons give it only to programs; people get its sums.</summary>
    public bool IsDetail { get; init; }

    /// <summary>The section as part of a page: one table, or nothing when there are no items.</summary>
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
                [.. shown.Select(field => field.OmitsRepeats && previous is not null && Equals(previous[field.Id].Value, item[field.Id].Value)
                    ? Cell.Empty
                    : money.Cell(item[field.Id]))],
                item.Kind);
        }
    }

    /// <summary>« et 17 000 autres lignes », under the items shown; null when all are shown.</summary>
    public string? Left(Wording wording) => Items.Count - Shown.Count() is > 0 and var left ? wording.Text(AndMore, left) : null;

    /// <summary>The form of the amounts of some fields: all with cents, or all without.</summary>
    public Money Money(Wording wording, IEnumerable<string> fields) => new(
        wording,
        Items.SelectMany(item => fields.Select(field => item[field].Value)).OfType<Value.Amount>().Select(amount => amount.Range));
}

/// <summary>A field of the items of a section.</summary>
/// <param name="Id">The name for programs: <c>fixed</c>; the last part of the path of a change.</param>
/// <param name="Title">The title of its column; null when tables do not show it.</param>
internal sealed record Field(string Id, Bilingual? Title = null)
{
    /// <summary>The alignment of its column.</summary>
    public Side Side { get; init; }

    /// <summary>Its label in comparisons, where <c>{0}</c> is the item; null when it is not compared.</summary>
    public Bilingual? Change { get; init; }

    /// <summary>Its rank in comparisons; fields of equal rank are in the order of the tables.</summary>
    public int ChangeOrder { get; init; }

    /// <summary>Its name in worksheets: a short French word, or the name for programs.</summary>
    public Bilingual? Word { get; init; }

    /// <summary>Whether the worksheet of a whole evaluation has a row for it.</summary>
    public bool HasRow { get; init; }

    /// <summary>Whether its column is left blank where the value is that of the line above.</summary>
    public bool OmitsRepeats { get; init; }

    /// <summary>A column of amounts or numbers.</summary>
    public static Field Amount(string id, Bilingual? title = null) => new(id, title) { Side = Side.Right };
}

/// <summary>One item of a section.</summary>
/// <param name="Key">Its path in the evaluation: <c>budget/lines/accessToCare</c>.</param>
/// <param name="Name">Its name in comparisons.</param>
internal sealed record Item(string Key, Bilingual Name)
{
    private readonly Dictionary<string, Datum> _data = new(StringComparer.Ordinal);

    /// <summary>Its sort key, compared ordinally, among the items of two evaluations; that of the first side is used.</summary>
    public string Rank { get; init; } = "";

    /// <summary>Whether it has a single value whose path is that of the item.</summary>
    public bool IsValue { get; init; }

    /// <summary>The title of the group that begins with this item; null within a group.</summary>
    public Bilingual? Group { get; init; }

    /// <summary>The kind of its row.</summary>
    public RowKind Kind { get; init; }

    /// <summary>The style of its row in the report; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Its name in worksheets; null when that of the field is enough.</summary>
    public Bilingual? Word { get; init; }

    /// <summary>The text in worksheets in place of the name of the field.</summary>
    public Bilingual? Detail { get; init; }

    /// <summary>Its year in worksheets.</summary>
    public int? Year { get; init; }

    /// <summary>Its contract number in worksheets.</summary>
    public int? Contract { get; init; }

    /// <summary>Its day in worksheets.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>A note beside its values in worksheets.</summary>
    public Bilingual? Note { get; init; }

    /// <summary>The value of a field; empty when none was set.</summary>
    public Datum this[string field]
    {
        get => _data.TryGetValue(field, out var datum) ? datum : default;
        init => _data[field] = value;
    }
}
