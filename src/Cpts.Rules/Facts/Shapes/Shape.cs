namespace Cpts.Rules.Facts.Shapes;

/// <summary>The shape of an object in the formats: its members, declared once, from which reading, writing, schemas, checks and glossary are derived.</summary>
/// <typeparam name="T">The type of the object in code.</typeparam>
/// <param name="id">The name of the shape in schemas.</param>
/// <param name="title">A short English title.</param>
/// <param name="words">What the object is.</param>
/// <param name="seed">An object in which no member is stated.</param>
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

    /// <summary>Members that are required when another member has some value.</summary>
    public IReadOnlyList<RequiredWhen<T>> RequiredMembers => _requiredWhen;

    /// <summary>Pairs of members of which only one may be present.</summary>
    public IReadOnlyList<(string First, string Second)> Exclusions => _notBoth;

    /// <summary>A rule about several members together, checked when all could be read; null for none.</summary>
    public Action<T, Faults>? Rule
    {
        get => _rule;
        init => _rule = value;
    }

    /// <summary>Groups of members of which exactly one must be present, and complete; used for schemas, while the <see cref="Rule"/> checks it. Empty when there are none.</summary>
    public ValueList<ValueList<string>> Alternatives { get; init; }

    /// <summary>What is expected, when it is described otherwise than by the names of the members.</summary>
    public Bilingual? Called { get; init; }

    public override Bilingual Expected => Called ?? new("un objet " + Names, "an object " + Names);

    private string Names => "{ " + string.Join(", ", _members.Select(member => member.Name)) + " }";

    /// <summary>Adds a required member.</summary>
    public Shape<T> Required<TValue>(
        string name, Kind<TValue> kind, Func<T, TValue> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null) =>
        Add(new Member<T, TValue>(name, kind, isRequired: true, new(title, words, examples), (T owner, out TValue value) => Always(get(owner), out value), set) { Get = get });

    /// <summary>Adds a member that is null when it is not stated.</summary>
    public Shape<T> Optional<TValue>(
        string name, Kind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null)
        where TValue : struct =>
        Add(new Member<T, TValue>(name, kind, isRequired: false, new(title, words, examples), (T owner, out TValue value) => IfAny(get(owner), out value), set));

    /// <inheritdoc cref="Optional{TValue}(string, Kind{TValue}, Func{T, TValue?}, Func{T, TValue, T}, string, Bilingual, string?)"/>
    public Shape<T> Optional<TValue>(
        string name, Kind<TValue> kind, Func<T, TValue?> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null)
        where TValue : class =>
        Add(new Member<T, TValue>(name, kind, isRequired: false, new(title, words, examples), (T owner, out TValue value) => (value = get(owner)!) is not null, set));

    /// <summary>Adds a member that has a default value when it is not stated.</summary>
    public Shape<T> WithDefault<TValue>(
        string name, Kind<TValue> kind, TValue defaultValue, Func<T, TValue> get, Func<T, TValue, T> set, string title = "", Bilingual words = default, string? examples = null) =>
        Add(new Member<T, TValue>(
            name,
            kind,
            isRequired: false,
            new(title, words, examples),
            (T owner, out TValue value) => !EqualityComparer<TValue>.Default.Equals(value = get(owner), defaultValue),
            set)
        {
            HasDefault = true,
            Default = defaultValue,
        });

    /// <summary>Adds the members of a contained object as members of this one.</summary>
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

    /// <summary>Makes a member required when another one has some value.</summary>
    public Shape<T> RequiredWhen<TWord>(string name, string other, Vocabulary<TWord> words, TWord word, Func<T, TWord> get)
        where TWord : struct, Enum
    {
        _requiredWhen.Add(new RequiredWhen<T>(name, other, words[word].Id, words[word].Accepted, owner => EqualityComparer<TWord>.Default.Equals(get(owner), word)));
        return this;
    }

    /// <summary>Declares two members of which only one may be present.</summary>
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

/// <summary>A rule that a member is required when another one has some value.</summary>
/// <param name="Name">The member.</param>
/// <param name="Other">The other member.</param>
/// <param name="Id">The value of the other member, as written in files.</param>
/// <param name="Terms">The French terms for the value.</param>
/// <param name="Applies">Whether the other member has that value.</param>
internal sealed record RequiredWhen<T>(string Name, string Other, string Id, ValueList<string> Terms, Func<T, bool> Applies);
