using System.Globalization;
using System.Text;
using System.Text.Json;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Locating;

/// <summary>A part of the JSON pointers to find; pointers with the same beginning share its nodes.</summary>
internal sealed class PointerNode(string name = "", PointerNode? parent = null)
{
    /// <summary>Up to this number, children are compared one by one with the bytes read, which allocates no string.</summary>
    private const int Few = 8;

    private readonly byte[] _name = Encoding.UTF8.GetBytes(name);
    private readonly int _index = IndexOf(name);
    private readonly List<PointerNode> _children = [];
    private Dictionary<string, PointerNode>? _byName;
    private int _offset;

    public bool HasChildren => _children.Count > 0;

    public bool IsFound { get; private set; }

    /// <summary>The offset of the node; that of its parent when it was not found.</summary>
    public int Offset => IsFound ? _offset : parent?.Offset ?? 0;

    private string Name => name;

    /// <summary>Adds the parts of a pointer and returns the node of the last one. Parts deeper than a file can be nested are left out, since they cannot be found.</summary>
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

    /// <summary>The child with the name at the reader's position.</summary>
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

    /// <summary>The child for an element of a list.</summary>
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

    /// <summary>The index of a list element that a part refers to; -1 when it is not an index.</summary>
    private static int IndexOf(string part) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && string.Equals(part, JsonPointer.Index(index), StringComparison.Ordinal) ? index : -1;
}
