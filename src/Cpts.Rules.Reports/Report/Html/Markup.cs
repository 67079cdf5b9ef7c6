namespace Cpts.Rules.Reports.Report.Html;

/// <summary>Writes elements of HTML and SVG: escaped, closed in order, one block on each line so that pages can be compared.</summary>
internal sealed class Markup
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "b", "bdi", "br", "code", "em", "input", "label", "small", "span", "strong",
    };

    private readonly StringBuilder _text = new(64 * 1024);
    private readonly Stack<Element> _open = new();

    /// <summary>Opens an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="attributes">Its attributes; attributes without a value are left out.</param>
    public Markup Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append('>');
        _open.Push(new Element(name));
        return this;
    }

    /// <summary>Writes an element without content.</summary>
    public Markup Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>Writes an element that contains one text.</summary>
    public Markup Leaf(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close();

    /// <summary>Writes text.</summary>
    public Markup Text(string text)
    {
        HtmlText.Append(_text, text);
        return this;
    }

    /// <summary>Writes content that is already markup: only the project's own, never anything from a file.</summary>
    public Markup Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>Closes the most recently opened element.</summary>
    /// <exception cref="InvalidOperationException">None is open.</exception>
    public Markup Close()
    {
        var element = _open.Pop();
        if (element.HasLines)
        {
            _text.Append('\n');
        }

        _text.Append("</").Append(element.Name).Append('>');
        return this;
    }

    /// <summary>The number of characters written so far.</summary>
    public int Length => _text.Length;

    /// <summary>The markup written since a position.</summary>
    /// <param name="start">The position: an earlier value of <see cref="Length"/>.</param>
    public string Since(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>All the markup written.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() => _open.Count == 0
        ? _text.ToString()
        : throw new InvalidOperationException($"<{_open.Peek().Name}> is still open.");

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (!Inline.Contains(name) && _text.Length > 0)
        {
            _text.Append('\n');
            if (_open.TryPeek(out var parent))
            {
                parent.HasLines = true;
            }
        }

        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                HtmlText.Append(_text, value);
                _text.Append('"');
            }
        }
    }

    private sealed class Element(string name)
    {
        public string Name { get; } = name;

        public bool HasLines { get; set; }
    }
}
