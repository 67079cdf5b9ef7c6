namespace Cpts.Rules.Internal;

/// <summary>A list that is always in order; equal items keep the order in which they came.</summary>
/// <remarks>Each item is put in its place from the end: for the short lists of an evaluation, which come nearly in order,
/// this is one comparison an item.</remarks>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TOrder">Their order, as a type, so that comparing calls no delegate.</typeparam>
/// <param name="capacity">How many items are expected; more are possible.</param>
internal sealed class InOrder<T, TOrder>(int capacity)
    where TOrder : struct, IComparer<T>
{
    private T[] _items = new T[capacity];
    private int _count;

    public void Add(in T item)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(4, _count * 2));
        }

        var place = _count++;
        while (place > 0 && default(TOrder).Compare(_items[place - 1], item) > 0)
        {
            _items[place] = _items[place - 1];
            place--;
        }

        _items[place] = item;
    }

    /// <summary>The items; nothing is added after this.</summary>
    public ValueList<T> ToValueList()
    {
        Array.Resize(ref _items, _count);
        return new ValueList<T>(_items);
    }
}
