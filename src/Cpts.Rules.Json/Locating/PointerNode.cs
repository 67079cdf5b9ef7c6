using System.Globalization;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Locating;

/// <summary>A part of the pointers that are looked for; pointers that begin alike share their first parts.</summary>
internal sealed class PointerNode(PointerNode? parent = null)
{
    private readonly Dictionary<string, PointerNode> _children = new(StringComparer.Ordinal);
    private int _offset;

    public bool HasChildren => _children.Count > 0;

    public bool IsFound { get; private set; }

    /// <summary>Where it is; where its parent is when it is nowhere.</summary>
    public int Offset => IsFound ? _offset : parent?.Offset ?? 0;

    /// <summary>Adds the parts of a pointer; the last one answers for it. Parts deeper than a file can be are nowhere, and answered for by the last one before them.</summary>
    public PointerNode Add(string pointer, ref int count)
    {
        var node = this;
        foreach (var part in pointer.Split('/').Skip(1).Take(Cursor.Frames))
        {
            var name = JsonPointer.Unescape(part);
            if (!node._children.TryGetValue(name, out var child))
            {
                child = new PointerNode(node);
                node._children.Add(name, child);
                count++;
            }

            node = child;
        }

        return node;
    }

    public PointerNode? Child(string name) => _children.TryGetValue(name, out var child) ? child : null;

    public PointerNode? Child(int index) => Child(index.ToString(CultureInfo.InvariantCulture));

    public void Found(int offset, ref int left)
    {
        _offset = offset;
        IsFound = true;
        left--;
    }
}
