using System.Collections;

namespace Cpts.Rules;

/// <summary>An immutable list; two lists are equal when their items are equal and in the same order.</summary>
/// <remarks>Facts and answers are compared as values, lists included: the same facts give equal answers. The default
/// value is the empty list.</remarks>
/// <typeparam name="T">The type of the items; immutable itself.</typeparam>
[System.Runtime.CompilerServices.CollectionBuilder(typeof(ValueList), nameof(ValueList.From))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at an index from 0 to <see cref="Count"/> exclusive.</summary>
    /// <param name="index">The index.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index] => unchecked((uint)index) < (uint)Count
        ? _items![index]
        : throw Outside(index, Count);

    // Kept out of line so that the caller can be inlined.
    private static ArgumentOutOfRangeException Outside(int index, int count) => new(nameof(index), index, $"The list has {count} items.");

    /// <summary>Whether an item is in the list.</summary>
    /// <param name="item">The item.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>Enumerates without allocating.</summary>
    /// <returns>A structure on the stack.</returns>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item!));
        }

        return hash;
    }

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <returns>True when each item equals the item at the same index in the other list.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <returns>True when an item or the number of items differs.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items in order, between brackets.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Enumerates a <see cref="ValueList{T}"/>.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The current item.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next item; false when there is none.</summary>
        /// <returns>False when the end is reached.</returns>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Creates immutable lists.</summary>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list; the array can be changed afterwards.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> Of<T>(params T[] items) =>
        items is null ? throw new ArgumentNullException(nameof(items)) : new((T[])items.Clone());

    /// <summary>A list of the items of a sequence, in its order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items ?? throw new ArgumentNullException(nameof(items))]);

    /// <summary>Like the overload for sequences, without the cost of an enumerator.</summary>
    internal static ValueList<T> ToValueList<T>(this List<T> items) => new(items.ToArray());

    /// <summary>A list of the given items, copied; called by the collection expression <c>[a, b]</c>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> From<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
