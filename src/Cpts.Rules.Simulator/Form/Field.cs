namespace Cpts.Rules.Simulator.Form;

/// <summary>How a field is filled in.</summary>
public enum FieldForm
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Yes, no, or not stated.</summary>
    YesNo,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An amount in euros.</summary>
    Amount,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One word from a list.</summary>
    Choice,

    /// <summary>A list of objects or of values.</summary>
    List,

    /// <summary>Several words from a list.</summary>
    Choices,

    /// <summary>An object.</summary>
    Group,

    /// <summary>An object, or a list of objects.</summary>
    GroupOrList,
}

/// <summary>A word that a field may hold.</summary>
/// <param name="Id">The word in files.</param>
/// <param name="Name">The word for people.</param>
public sealed record Choice(string Id, Bilingual Name);

/// <summary>A field of the form, for a property of the scenario file.</summary>
public sealed record Field
{
    /// <summary>Its name in files; empty for the elements of a list.</summary>
    public required string Name { get; init; }

    /// <summary>How it is filled in.</summary>
    public required FieldForm Form { get; init; }

    /// <summary>Its label.</summary>
    public Bilingual Label { get; init; }

    /// <summary>Its description, from the file format.</summary>
    public Bilingual Help { get; init; }

    /// <summary>Whether the property is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The default value, as files write it; null for none.</summary>
    public string? Usual { get; init; }

    /// <summary>The words that it accepts.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Finds the word for a text of a file; null where texts are compared exactly.</summary>
    public Func<string, string?>? Meaning { get; init; }

    /// <summary>Writes a value as files do; null where there is no default value.</summary>
    public Func<object?, string?>? Written { get; init; }

    /// <summary>The elements of a list.</summary>
    public Field? Element { get; init; }

    /// <summary>The members of an object.</summary>
    public IReadOnlyList<Field> Members { get; init; } = [];

    /// <summary>The member with a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Field this[string name] => Members.FirstOrDefault(member => member.Name == name) ?? throw new ArgumentException($"{Name} has no {name}.", nameof(name));

    /// <summary>The word for a text of a file; the text itself when it is not a known word.</summary>
    /// <param name="text">The text: <c>accessToCare</c>, <c>Accès aux soins</c>.</param>
    public string Canonical(string text) => Meaning?.Invoke(text) ?? text;
}
