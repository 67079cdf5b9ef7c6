namespace Cpts.Rules.Facts.Shapes;

/// <summary>A list of values of one kind; it may be empty.</summary>
/// <param name="item">The kind of its elements.</param>
/// <param name="rule">A rule about several elements together; null for none.</param>
internal sealed class ListKind<T>(Kind<T> item, Action<ValueList<T>, Faults>? rule = null) : Kind<ValueList<T>>
{
    public Kind<T> Item { get; } = item;

    public Action<ValueList<T>, Faults>? Rule { get; } = rule;

    /// <summary>The member that exactly one element lacks; null when there is none. A schema cannot express which element; the <see cref="Rule"/> checks it.</summary>
    public string? OneLacks { get; init; }

    /// <summary>The maximum number of elements; null for no maximum. The <see cref="Rule"/> checks it.</summary>
    public int? Most { get; init; }

    public override Bilingual Expected { get; } = new($"une liste [ ] ; chaque élément : {item.Expected.French}", $"a list [ ]; each element: {item.Expected.English}");

    public override bool Accepts(ValueList<T> value) => true;

    public override void Check(ValueList<T> value, Faults faults)
    {
        var before = faults.Count;
        for (var i = 0; i < value.Count; i++)
        {
            faults.Enter(i);
            Item.Check(value[i], faults);
            faults.Leave();
        }

        if (faults.Count == before)
        {
            Rule?.Invoke(value, faults);
        }
    }

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.List(this);
}

/// <summary>An object whose names are themselves values: lines, years, dates, deadlines.</summary>
/// <typeparam name="TKey">The type of the names.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <typeparam name="TItem">The type of an item made of a name and a value.</typeparam>
internal sealed class MapKind<TKey, TValue, TItem>(
    Kind<TKey> key, Kind<TValue> value, Func<TKey, TValue, TItem> combine, Func<TItem, TKey> keyOf, Func<TItem, TValue> valueOf) : Kind<ValueList<TItem>>
    where TKey : notnull
{
    public Kind<TKey> Key { get; } = key;

    public Kind<TValue> Value { get; } = value;

    public Func<TKey, TValue, TItem> Combine { get; } = combine;

    public Func<TItem, TKey> KeyOf { get; } = keyOf;

    public Func<TItem, TValue> ValueOf { get; } = valueOf;

    public override Bilingual Expected { get; } = new(
        $"un objet ; chaque nom : {key.Expected.French} ; chaque valeur : {value.Expected.French}",
        $"an object; each name: {key.Expected.English}; each value: {value.Expected.English}");

    public override bool Accepts(ValueList<TItem> value) => true;

    public override void Check(ValueList<TItem> value, Faults faults)
    {
        var keys = new HashSet<TKey>();
        foreach (var item in value)
        {
            if (item is null)
            {
                faults.WrongNull(Expected);
            }
            else
            {
                Check(KeyOf(item), ValueOf(item), keys, faults);
            }
        }
    }

    private void Check(TKey key, TValue value, HashSet<TKey> keys, Faults faults)
    {
        var before = faults.Count;
        faults.Enter(Name(key));
        Key.Check(key, faults);
        if (faults.Count == before)
        {
            if (keys.Add(key))
            {
                Value.Check(value, faults);
            }
            else
            {
                faults.Report(FormRules.RepeatedProperty, "", FactMessages.Repeated, Name(key));
            }
        }

        faults.Leave();
    }

    // Show puts texts and dates between quotes.
    private string Name(TKey key) => key is null ? "" : Key.Show(key).Trim('"');

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Map(this);
}

/// <summary>A kind of value that has another type in code: a size that files write as a number, an exact amount held as a range.</summary>
internal sealed class MappedKind<TFrom, T>(Kind<TFrom> from, Func<TFrom, T> to, Func<T, TFrom> back) : Kind<T>
{
    public Kind<TFrom> From { get; } = from;

    public Func<TFrom, T> To { get; } = to;

    public Func<T, TFrom> Back { get; } = back;

    public override Bilingual Expected => From.Expected;

    public override bool Accepts(T value) => value is not null && From.Accepts(Back(value));

    public override string Show(T value) => From.Show(Back(value));

    public override void Check(T value, Faults faults) => From.Check(Back(value), faults);

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Mapped(this);
}

/// <summary>A value that may be written in two forms.</summary>
/// <param name="id">The name of the kind in schemas.</param>
/// <param name="short">The short form.</param>
/// <param name="full">The full form.</param>
/// <param name="isShort">Whether a value is written in the short form.</param>
/// <param name="expected">What is expected, in words.</param>
internal sealed class EitherKind<T>(string id, Kind<T> @short, Kind<T> full, Func<T, bool> isShort, Bilingual expected) : Kind<T>
{
    public string Id { get; } = id;

    public Kind<T> Short { get; } = @short;

    public Kind<T> Full { get; } = full;

    public Func<T, bool> IsShort { get; } = isShort;

    public override Bilingual Expected => expected;

    public override bool Accepts(T value) => (IsShort(value) ? Short : Full).Accepts(value);

    public override void Check(T value, Faults faults) => (IsShort(value) ? Short : Full).Check(value, faults);

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Either(this);
}
