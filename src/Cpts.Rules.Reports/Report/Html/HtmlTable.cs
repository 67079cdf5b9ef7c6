namespace Cpts.Rules.Reports.Report.Html;

/// <summary>A column of a table of the page.</summary>
/// <param name="Title">Its title; never empty, since screen readers need it.</param>
/// <param name="Style">Its class: <c>amount</c>, <c>amount variable</c>; null for plain text.</param>
internal readonly record struct HtmlColumn(string Title, string? Style = null);

/// <summary>The caption of a table.</summary>
/// <param name="Text">Its text.</param>
/// <param name="IsSeen">False when a heading above says the same: the caption is then only for screen readers.</param>
/// <param name="IsWide">Whether its columns are meant to be compared: the table then scrolls sideways on a narrow screen, with a hint.</param>
internal readonly record struct HtmlCaption(string Text, bool IsSeen = true, bool IsWide = false)
{
    public static implicit operator HtmlCaption(string text) => new(text);
}

/// <summary>The content of a cell: a text in a tone, links to sources, or both.</summary>
/// <param name="Text">The text.</param>
/// <param name="Sources">The sources to link to after the text; null for none.</param>
/// <param name="Style">A class for this cell in addition to that of its column; null for none.</param>
/// <param name="IsName">Whether the text is a name from a file.</param>
/// <param name="Link">The page that the text links to; null for none.</param>
internal readonly record struct HtmlCell(Cell Text, IEnumerable<Source>? Sources = null, string? Style = null, bool IsName = false, string? Link = null)
{
    public static HtmlCell Name(string name) => new(name, IsName: true);

    public static implicit operator HtmlCell(string text) => new(text);

    public static implicit operator HtmlCell(Cell text) => new(text);
}

/// <summary>Writes one table: a caption, headers with their scope, and rows whose first cell is their header.</summary>
/// <remarks>On a narrow screen each row becomes a card with the titles beside the values; a table of years scrolls sideways instead,
/// and its frame can have the keyboard focus so that it can be scrolled.</remarks>
internal sealed class HtmlTable : IDisposable
{
    private readonly ReportPage _page;
    private readonly HtmlColumn[] _columns;
    private readonly bool _isCards;
    private bool _hasBody;

    /// <summary>Begins a table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">Its id.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="columns">Its columns.</param>
    public HtmlTable(ReportPage page, string id, HtmlCaption caption, params ReadOnlySpan<HtmlColumn> columns)
    {
        _page = page;
        _columns = columns.ToArray();
        _isCards = !caption.IsWide;
        var markup = page.Markup;
        if (caption.IsWide)
        {
            page.Hint();
        }

        markup.Open("div", ("class", "frame"), ("role", "group"), ("aria-labelledby", id + "-caption"), ("tabindex", "0"));
        markup.Open("table", ("id", id), ("class", _isCards ? "cards" : "wide")).Leaf("caption", caption.Text, ("id", id + "-caption"), ("class", caption.IsSeen ? null : "heard")).Open("thead").Open("tr");
        foreach (var column in _columns)
        {
            markup.Leaf("th", column.Title, ("scope", "col"), ("class", column.Style));
        }

        markup.Close().Close();
    }

    /// <summary>Begins a group of rows under a heading of its own.</summary>
    /// <param name="title">The heading.</param>
    /// <param name="last">The content of the last column; null to let the heading span that column too.</param>
    public void Group(string title, HtmlCell? last = null)
    {
        CloseBody();
        OpenBody();
        var span = _columns.Length - (last is null ? 0 : 1);
        _page.Markup.Open("tr", ("class", "group"))
            .Leaf("th", title, ("scope", "rowgroup"), ("colspan", span.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (last is { } cell)
        {
            Write(cell, "td", null, _columns[^1].Style, _isCards ? _columns[^1].Title : null);
        }

        _page.Markup.Close();
    }

    /// <summary>Writes a row.</summary>
    /// <param name="style">The class of the row: <c>sum</c>, <c>variable</c>; null for none.</param>
    /// <param name="cells">As many cells as there are columns.</param>
    public void Row(string? style, params ReadOnlySpan<HtmlCell> cells)
    {
        OpenBody();
        _page.Markup.Open("tr", ("class", style));
        for (var i = 0; i < cells.Length; i++)
        {
            Write(cells[i], i == 0 ? "th" : "td", i == 0 ? "row" : null, _columns[i].Style, i == 0 || !_isCards ? null : _columns[i].Title);
        }

        _page.Markup.Close();
    }

    /// <summary>Writes a section: the fields and the titles that the columns choose.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">The id of the table.</param>
    /// <param name="caption">Its caption.</param>
    /// <param name="listing">The section.</param>
    /// <param name="columns">The columns: a field, its style, and its title where it differs from that of the field.</param>
    public static void Write(ReportPage page, string id, Bilingual caption, Listing listing, params (string Field, string? Style, Bilingual? Title)[] columns)
    {
        var money = listing.Money(page.Wording, columns.Select(column => column.Field));
        using var table = new HtmlTable(page, id, page.Say(caption), [.. columns.Select(column => new HtmlColumn(page.Say(column.Title ?? TitleOf(column.Field)), column.Style))]);
        foreach (var item in listing.Shown)
        {
            table.Row(item.Kind == RowKind.Total ? "sum" : item.Style, [.. columns.Select(column => Cell(item[column.Field]))]);
        }

        if (listing.Left(page.Wording) is { } left)
        {
            table.Group(left);
        }

        Bilingual TitleOf(string id) => listing.Fields.Single(field => field.Id == id).Title!.Value;

        HtmlCell Cell(Datum datum) => datum.Sources is { } sources ? new HtmlCell("", sources) : new HtmlCell(money.Cell(datum), IsName: datum.IsName);
    }

    public void Dispose()
    {
        CloseBody();
        _page.Markup.Close().Close();
    }

    private void Write(HtmlCell cell, string element, string? scope, string? style, string? label = null)
    {
        _page.Markup.Open(element, ("scope", scope), ("class", cell.Style is null ? style : $"{style} {cell.Style}".TrimStart()), ("data-label", label));
        if (cell.Link is { } link)
        {
            _page.Markup.Open("a", ("href", link));
            _page.Name(cell.Text.Whole);
            _page.Markup.Close();
        }
        else if (cell.IsName)
        {
            _page.Name(cell.Text.Whole);
        }
        else
        {
            _page.Cell(cell.Text);
        }

        if (cell.Sources is { } sources)
        {
            _page.Cite(sources);
        }

        _page.Markup.Close();
    }

    private void OpenBody()
    {
        if (!_hasBody)
        {
            _page.Markup.Open("tbody");
            _hasBody = true;
        }
    }

    private void CloseBody()
    {
        if (_hasBody)
        {
            _page.Markup.Close();
            _hasBody = false;
        }
    }
}
