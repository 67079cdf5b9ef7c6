namespace Cpts.Rules.Facts.Shapes;

/// <summary>One kind of value of the formats: what it may be, and what it is called when something else is found in its place.</summary>
/// <remarks>No file format is known here. Readers, writers and schemas are made from kinds by an <see cref="IKindVisitor{TResult}"/>.</remarks>
/// <typeparam name="T">What the value is in code.</typeparam>
internal abstract class Kind<T>
{
    /// <summary>What is expected, in words that follow « Attendu : » and "Expected".</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>Whether a value is within the bounds of the kind; null never is.</summary>
    public abstract bool Accepts(T value);

    /// <summary>A value that is not accepted, as messages show it.</summary>
    public virtual string Show(T value) => value?.ToString() ?? "null";

    /// <summary>Reports what is wrong with a value that was built in code.</summary>
    public virtual void Check(T value, Faults faults)
    {
        if (value is null)
        {
            faults.WrongNull(Expected);
        }
        else if (!Accepts(value))
        {
            faults.Wrong(Expected, Show(value));
        }
    }

    /// <summary>Calls the method of a visitor that knows this kind.</summary>
    public abstract TResult Accept<TResult>(IKindVisitor<TResult> visitor);
}

/// <summary>Makes something of each kind of value: how it is read, written and described.</summary>
internal interface IKindVisitor<out TResult>
{
    TResult Text(TextKind kind);

    TResult Nothing(NothingKind kind);

    TResult Known(KnownTextKind kind);

    TResult Boolean(BooleanKind kind);

    TResult Integer(IntegerKind kind);

    TResult Decimal(DecimalKind kind);

    TResult Amount(AmountKind kind);

    TResult Date(DateKind kind);

    TResult Word<T>(WordKind<T> kind)
        where T : struct, Enum;

    TResult List<T>(ListKind<T> kind);

    TResult Map<TKey, TValue, TItem>(MapKind<TKey, TValue, TItem> kind)
        where TKey : notnull;

    TResult Object<T>(Shape<T> shape);

    TResult Mapped<TFrom, T>(MappedKind<TFrom, T> kind);

    TResult Either<T>(EitherKind<T> kind);

    /// <summary>A kind that one format has for itself.</summary>
    TResult Other<T>(Kind<T> kind);
}
