namespace Cpts.Rules.Facts.Shapes;

/// <summary>The shape of an object of the formats: its members, one line each, from which reading, writing, schema, checks and glossary come.</summary>
/// <typeparam name="T">What the object is in code.</typeparam>
/// <param name="id">The name of the shape in schemas.</param>
/// <param name="title">A few English words.</param>
/// <param name="words">What the object is.</param>
/// <param name="seed">The object with no member stated.</param>
internal sealed class Shape<T>(string id, string title, Bilingual words, T seed) : Kind<T>
{
    private readonly List<Member<T>> _members = [];
    private readonly List<RequiredWhen<T>> _requiredWhen = [];
    private readonly List<(string First, string Second)> _notBoth = [];
    private Action<T, Faults>? _rule;

    public string Id { get; } = id;

    public string Title { get; } = title;

    public Bilingual Words { get; } = words;

    public T Seed { get; } = seed;

    public IReadOnlyList<Member<T>> Members => _members;

    /// <summary>Members that another one makes necessary.</summary>
    public IReadOnlyList<RequiredWhen<T>> RequiredMembers => _requiredWhen;

    /// <summary>Members of which only one may be present.</summary>
    public IReadOnlyList<(string First, string Second)> Exclusions => _notBoth;

    /// <summary>What the members must be to each other, when all could be read; null when nothing.</summary>
    public Action<T, Faults>? Rule
    {
        get => _rule;
        init => _rule = value;
    }

    /// <summary>Groups of members of which exactly one is present, complete: schemas take it from here, the <see cref="Rule"/> checks it. Empty when there are none.</summary>
    public ValueList<ValueList<string>> Alternatives { get; init; }

    /// <summary>What is expected in other words than the names of the members.</summary>
    public Bilingual? Called { get; init; }

    public override Bilingual Expected => Called ?? new("un objet " + Names, "an object " + Names);

    private string Names => "{ " + string.Join(", ", _members.Select(member => member.Name)) + " }";

    /// <summary>A member that files must give.</summary>
    public Shape<T> Required<TValue>(
        string name, Kind<TValue> kind, Func<T, TValue> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null) =>
        Add(new Member<T, TValue>(name, kind, isRequired: true, new(title, words, examples), (T owner, out TValue value) => Always(get(owner), out value), set) { Get = get });

    /// <summary>A member that is null when it is not stated.</summary>
    public Shape<T> Optional<TValue>(
        string name, Kind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null)
        where TValue : struct =>
        Add(new Member<T, TValue>(name, kind, isRequired: false, new(title, words, examples), (T owner, out TValue value) => IfAny(get(owner), out value), set));

    /// <inheritdoc cref="Optional{TValue}(string, Kind{TValue}, Func{T, TValue?}, Func{T, TValue, T}, string, Bilingual, string?)"/>
    public Shape<T> Optional<TValue>(
        string name, Kind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null)
        where TValue : class =>
        Add(new Member<T, TValue>(name, kind, isRequired: false, new(title, words, examples), (T owner, out TValue value) => (value = get(owner)!) is not null, set));

    /// <summary>A member that has its usual value when it is not stated.</summary>
    public Shape<T> Usually<TValue>(
        string name, Kind<TValue> kind, TValue usual, Func<T, TValue> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null) =>
        Add(new Member<T, TValue>(
            name,
            kind,
            isRequired: false,
            new(title, words, examples),
            (T owner, out TValue value) => !EqualityComparer<TValue>.Default.Equals(value = get(owner), usual),
            set)
        {
            HasUsual = true,
            Usual = usual,
        });

    /// <summary>The members of an object that this one holds, as its own.</summary>
    public Shape<T> Including<TInner>(Shape<TInner> inner, Func<T, TInner> get, Func<T, TInner, T> set)
    {
        _members.AddRange(inner.Members.Select(member => member.In(get, set)));
        _notBoth.AddRange(inner.Exclusions);
        if (inner.Rule is { } rule)
        {
            var own = _rule;
            _rule = (value, faults) =>
            {
                own?.Invoke(value, faults);
                rule(get(value), faults);
            };
        }

        return this;
    }

    /// <summary>A member that is required when another one has some value.</summary>
    public Shape<T> RequiredWhen<TWord>(string name, string other, Vocabulary<TWord> words, TWord word, Func<T, TWord> get)
        where TWord : struct, Enum
    {
        _requiredWhen.Add(new RequiredWhen<T>(name, other, words[word].Id, words[word].Accepted, owner => EqualityComparer<TWord>.Default.Equals(get(owner), word)));
        return this;
    }

    /// <summary>Two members of which only one may be present.</summary>
    public Shape<T> NotBoth(string first, string second)
    {
        _notBoth.Add((first, second));
        return this;
    }

    public override bool Accepts(T value) => value is not null;

    public override void Check(T value, Faults faults)
    {
        if (value is null)
        {
            faults.WrongNull(Expected);
            return;
        }

        var before = faults.Count;
        foreach (var member in _members)
        {
            member.Check(value, faults);
        }

        foreach (var needed in _requiredWhen)
        {
            var member = _members.Find(member => string.Equals(member.Name, needed.Name, StringComparison.Ordinal))!;
            if (needed.Applies(value) && !member.IsStatedIn(value))
            {
                faults.Missing(needed.Name, member.Expected);
            }
        }

        foreach (var (first, second) in _notBoth)
        {
            if (IsStated(first, value) && IsStated(second, value))
            {
                faults.NotBoth(first, second);
            }
        }

        if (faults.Count == before)
        {
            Rule?.Invoke(value, faults);
        }
    }

    public override TResult Accept<TResult>(IKindVisitor<TResult> visitor) => visitor.Object(this);

    private static bool Always<TValue>(TValue given, out TValue value)
    {
        value = given;
        return true;
    }

    private static bool IfAny<TValue>(TValue? given, out TValue value)
        where TValue : struct
    {
        value = given.GetValueOrDefault();
        return given.HasValue;
    }

    private bool IsStated(string name, T value) => _members.Exists(member => string.Equals(member.Name, name, StringComparison.Ordinal) && member.IsStatedIn(value));

    private Shape<T> Add(Member<T> member)
    {
        _members.Add(member);
        return this;
    }
}

/// <summary>A member that is required when another one has some value.</summary>
/// <param name="Name">The member.</param>
/// <param name="Other">The other.</param>
/// <param name="Id">Its value, as files write it.</param>
/// <param name="Terms">The French terms for the value.</param>
/// <param name="Applies">Whether the other has that value.</param>
internal sealed record RequiredWhen<T>(string Name, string Other, string Id, ValueList<string> Terms, Func<T, bool> Applies);
