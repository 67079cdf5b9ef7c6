namespace Cpts.Rules.Simulator.Form;

/// <summary>How a field is filled in.</summary>
public enum FieldForm
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Yes, no, or not said.</summary>
    YesNo,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount in euros.</summary>
    Amount,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>A list of objects or of values.</summary>
    List,

    /// <summary>Several of some words.</summary>
    Choices,

    /// <summary>An object.</summary>
    Group,

    /// <summary>An object, or a list of objects.</summary>
    GroupOrList,
}

/// <summary>A word that a field may hold.</summary>
/// <param name="Id">As files write it.</param>
/// <param name="Name">As people read it.</param>
public sealed record Choice(string Id, Bilingual Name);

/// <summary>A property of the scenario file as the form asks for it.</summary>
public sealed record Field
{
    /// <summary>Its name in files; empty for the elements of a list.</summary>
    public required string Name { get; init; }

    /// <summary>How it is filled in.</summary>
    public required FieldForm Form { get; init; }

    /// <summary>What it is called.</summary>
    public Bilingual Label { get; init; }

    /// <summary>What it means, in a sentence of the file format.</summary>
    public Bilingual Help { get; init; }

    /// <summary>Whether the file must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What counts when it is not said, as files write it; null for nothing.</summary>
    public string? Usual { get; init; }

    /// <summary>The words that it may hold.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Finds the word that a text of a file means; null where texts are compared as they are.</summary>
    public Func<string, string?>? Meaning { get; init; }

    /// <summary>Writes a value as files do; null where nothing counts for what is not said.</summary>
    public Func<object?, string?>? Written { get; init; }

    /// <summary>The elements of a list.</summary>
    public Field? Element { get; init; }

    /// <summary>The members of an object.</summary>
    public IReadOnlyList<Field> Members { get; init; } = [];

    /// <summary>The member with a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Field this[string name] => Members.FirstOrDefault(member => member.Name == name) ?? throw new ArgumentException($"{Name} has no {name}.", nameof(name));

    /// <summary>The word that a text of a file means; the text itself when it is none.</summary>
    /// <param name="text">The text: <c>accessToCare</c>, <c>Accès aux soins</c>.</param>
    public string Canonical(string text) => Meaning?.Invoke(text) ?? text;
}
