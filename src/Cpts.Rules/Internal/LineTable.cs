namespace Cpts.Rules.Internal;

/// <summary>One item for each line, looked up by the line.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class LineTable<T>
{
    private static readonly int Length = 1 + Lines.All.Max(line => (int)line);
    private readonly T[] _items = new T[Length];

    /// <summary>The item of a line; the default value when none was set.</summary>
    public T this[Line line]
    {
        get => _items[(int)line];
        set => _items[(int)line] = value;
    }
}
