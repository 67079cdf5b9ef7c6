namespace Cpts.Rules.Facts.Shapes;

/// <summary>The documentation of a member; empty when its value is an object that has its own documentation.</summary>
/// <param name="Title">A short English title; empty when there is none.</param>
/// <param name="Words">The meaning, with the unit.</param>
/// <param name="Examples">A list of values in JSON; null for none.</param>
internal readonly record struct MemberNote(string Title, Bilingual Words, string? Examples);

/// <summary>Gets the value of a member; false when its owner does not state it.</summary>
internal delegate bool Getter<in TOwner, T>(TOwner owner, out T value);

/// <summary>A member of an object.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
internal abstract class Member<TOwner>(string name, bool isRequired, MemberNote note)
{
    /// <summary>The name in files.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it is required in files.</summary>
    public bool IsRequired { get; } = isRequired;

    public MemberNote Note { get; } = note;

    /// <summary>What its value should be.</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>Whether an object states it.</summary>
    public abstract bool IsStatedIn(TOwner owner);

    /// <summary>Reports the faults of the member in an object that was built in code.</summary>
    public abstract void Check(TOwner owner, Faults faults);

    /// <summary>The same member as a member of an outer object that contains the owner.</summary>
    public abstract Member<TOuter> In<TOuter>(Func<TOuter, TOwner> get, Func<TOuter, TOwner, TOuter> set);

    public abstract TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor);
}

/// <summary>Visits each member of an object.</summary>
internal interface IMemberVisitor<TOwner, out TResult>
{
    TResult Visit<T>(Member<TOwner, T> member);
}

/// <summary>A member, the kind of its value, and its getter and setter.</summary>
internal sealed class Member<TOwner, T>(string name, Kind<T> kind, bool isRequired, MemberNote note, Getter<TOwner, T> tryGet, Func<TOwner, T, TOwner> set)
    : Member<TOwner>(name, isRequired, note)
{
    public Kind<T> Kind { get; } = kind;

    public Getter<TOwner, T> TryGet { get; } = tryGet;

    public Func<TOwner, T, TOwner> Set { get; } = set;

    /// <summary>Gets the value of a member that is always stated; null for a member that may be left out.</summary>
    public Func<TOwner, T>? Get { get; init; }

    /// <summary>Whether there is a default value, used when a file leaves the member out.</summary>
    public bool HasDefault { get; init; }

    /// <summary>The default value, used when a file leaves the member out.</summary>
    public T? Default { get; init; }

    public override Bilingual Expected => Kind.Expected;

    public override bool IsStatedIn(TOwner owner) => TryGet(owner, out _);

    public override void Check(TOwner owner, Faults faults)
    {
        if (!TryGet(owner, out var value))
        {
            return;
        }

        if (IsRequired && value is null)
        {
            faults.Missing(Name, Kind.Expected);
            return;
        }

        faults.Enter(Name);
        Kind.Check(value, faults);
        faults.Leave();
    }

    public override Member<TOuter> In<TOuter>(Func<TOuter, TOwner> get, Func<TOuter, TOwner, TOuter> set) => new Member<TOuter, T>(
        Name, Kind, IsRequired, Note, (TOuter outer, out T value) => TryGet(get(outer), out value), (outer, value) => set(outer, Set(get(outer), value)))
    {
        Get = Get is { } inner ? outer => inner(get(outer)) : null,
        HasDefault = HasDefault,
        Default = Default,
    };

    public override TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor) => visitor.Visit(this);
}
