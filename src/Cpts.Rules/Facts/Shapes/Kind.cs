namespace Cpts.Rules.Facts.Shapes;

/// <summary>A kind of value in the formats: which values are allowed, and how messages describe them.</summary>
/// <remarks>A kind does not depend on a file format. An <see cref="IKindVisitor{TResult}"/> makes readers, writers and schemas from kinds.</remarks>
/// <typeparam name="T">The type of the value in code.</typeparam>
internal abstract class Kind<T>
{
    /// <summary>What is expected, in words that follow « Attendu : » and "Expected".</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>Whether a value is within the bounds of the kind; false for null.</summary>
    public abstract bool Accepts(T value);

    /// <summary>A value that is not accepted, as shown in messages.</summary>
    public virtual string Show(T value) => value?.ToString() ?? "null";

    /// <summary>Reports the faults of a value that was built in code.</summary>
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

    /// <summary>Calls the visitor's method for this kind.</summary>
    public abstract TResult Accept<TResult>(IKindVisitor<TResult> visitor);
}

/// <summary>Visits each kind of value, for example to make what reads, writes and describes it.</summary>
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

    /// <summary>A kind that only one format has.</summary>
    TResult Other<T>(Kind<T> kind);
}
