using System.Globalization;
using System.Text;
using System.Text.Json;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Locating;

/// <summary>A part of the pointers that are looked for; pointers that begin alike share their first parts.</summary>
internal sealed class PointerNode(string name = "", PointerNode? parent = null)
{
    /// <summary>Up to so many children are compared one by one with what is read, which makes no text of it.</summary>
    private const int Few = 8;

    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);
    private readonly int _index = IndexOf(name);
    private readonly List<PointerNode> _children = [];
    private Dictionary<string, PointerNode>? _byName;
    private int _offset;

    public bool HasChildren => _children.Count > 0;

    public bool IsFound { get; private set; }

    /// <summary>Where it is; where its parent is when it is nowhere.</summary>
    public int Offset => IsFound ? _offset : parent?.Offset ?? 0;

    private string Name => name;

    /// <summary>Adds the parts of a pointer; the last one answers for it. Parts deeper than a file can be are nowhere, and answered for by the last one before them.</summary>
    public PointerNode Add(string pointer, ref int count)
    {
        var node = this;
        var start = pointer.IndexOf('/') + 1;
        for (var depth = 0; start > 0 && depth < Cursor.Frames; depth++)
        {
            var end = pointer.IndexOf('/', start);
            node = node.ChildOrNew(JsonPointer.Unescape(end < 0 ? pointer.Substring(start) : pointer.Substring(start, end - start)), ref count);
            start = end + 1;
        }

        return node;
    }

    /// <summary>The child that has the name at which a reader is.</summary>
    public PointerNode? Child(ref Utf8JsonReader reader)
    {
        if (_byName is not null || reader.ValueIsEscaped)
        {
            return Child(reader.GetString()!);
        }

        foreach (var child in _children)
        {
            if (reader.ValueSpan.SequenceEqual(child._name))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The child that is an element of a list.</summary>
    public PointerNode? Child(int index)
    {
        if (_byName is not null)
        {
            return Child(JsonPointer.Index(index));
        }

        foreach (var child in _children)
        {
            if (child._index == index)
            {
                return child;
            }
        }

        return null;
    }

    public void Found(int offset, ref int left)
    {
        _offset = offset;
        IsFound = true;
        left--;
    }

    private PointerNode? Child(string called)
    {
        if (_byName is not null)
        {
            return _byName.TryGetValue(called, out var known) ? known : null;
        }

        return _children.Find(child => string.Equals(child.Name, called, StringComparison.Ordinal));
    }

    private PointerNode ChildOrNew(string called, ref int count)
    {
        if (Child(called) is { } known)
        {
            return known;
        }

        var made = new PointerNode(called, this);
        count++;
        _children.Add(made);
        if (_children.Count == Few + 1)
        {
            _byName = _children.ToDictionary(child => child.Name, StringComparer.Ordinal);
        }
        else
        {
            _byName?.Add(called, made);
        }

        return made;
    }

    /// <summary>The element of a list that a part names; -1 when it names none.</summary>
    private static int IndexOf(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && string.Equals(part, JsonPointer.Index(index), StringComparison.Ordinal) ? index : -1;
}
