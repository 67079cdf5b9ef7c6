namespace Cpts.Rules.Facts.Shapes;

/// <summary>What people read about a member: nothing when its value is an object that says itself what it is.</summary>
/// <param name="Title">A few English words; empty when nothing is said.</param>
/// <param name="Words">What it means, with its unit.</param>
/// <param name="Examples">A list of values in JSON; null for none.</param>
internal readonly record struct MemberNote(string Title, Bilingual Words, string? Examples);

/// <summary>Gives the value of a member; false when its owner does not state it.</summary>
internal delegate bool Getter<in TOwner, T>(TOwner owner, out T value);

/// <summary>A member of an object.</summary>
/// <typeparam name="TOwner">The object.</typeparam>
internal abstract class Member<TOwner>(string name, bool isRequired, MemberNote note)
{
    /// <summary>The name in files.</summary>
    public string Name { get; } = name;

    /// <summary>Whether files must give it.</summary>
    public bool IsRequired { get; } = isRequired;

    public MemberNote Note { get; } = note;

    /// <summary>What its value should be.</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>Whether an object states it.</summary>
    public abstract bool IsStatedIn(TOwner owner);

    /// <summary>Reports what is wrong with it in an object that was built in code.</summary>
    public abstract void Check(TOwner owner, Faults faults);

    /// <summary>The same member, of an object that has this one's owner.</summary>
    public abstract Member<TOuter> In<TOuter>(Func<TOuter, TOwner> get, Func<TOuter, TOwner, TOuter> set);

    public abstract TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor);
}

/// <summary>Makes something of each member of an object.</summary>
internal interface IMemberVisitor<TOwner, out TResult>
{
    TResult Visit<T>(Member<TOwner, T> member);
}

/// <summary>A member, the kind of its value, and how it is read from and put into its owner.</summary>
internal sealed class Member<TOwner, T>(string name, Kind<T> kind, bool isRequired, MemberNote note, Getter<TOwner, T> tryGet, Func<TOwner, T, TOwner> set)
    : Member<TOwner>(name, isRequired, note)
{
    public Kind<T> Kind { get; } = kind;

    public Getter<TOwner, T> TryGet { get; } = tryGet;

    public Func<TOwner, T, TOwner> Set { get; } = set;

    /// <summary>The value of a member that is always stated; null for one that may not be.</summary>
    public Func<TOwner, T>? Get { get; init; }

    /// <summary>Whether there is a value that counts when files leave the member out.</summary>
    public bool HasUsual { get; init; }

    /// <summary>The value that counts when files leave the member out.</summary>
    public T? Usual { get; init; }

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
        HasUsual = HasUsual,
        Usual = Usual,
    };

    public override TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor) => visitor.Visit(this);
}
