namespace Cpts.Rules;

/// <summary>The definition of a finding code: a rule that can be broken, or a fact worth reporting.</summary>
/// <remarks>Each rule is beside the check that applies it; <c>FindingCatalogue</c> lists them all.</remarks>
public sealed record FindingRule
{
    /// <summary>The code: <c>CPTS2001</c>. Codes are never renamed or given a second meaning.</summary>
    public required string Code { get; init; }

    /// <summary>The severity of the findings of this rule.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the code reports, in a few words.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>The rule and its reason, with the boundary cases.</summary>
    public required Bilingual Meaning { get; init; }

    /// <summary>A case in figures or dates.</summary>
    public required Bilingual Example { get; init; }

    /// <summary>What to do about it.</summary>
    public required Bilingual Remedy { get; init; }

    /// <summary>The sources of the rule; empty for rules of form, which come from the file format.</summary>
    public ValueList<Source> Sources { get; init; }

    /// <summary>A finding of this rule.</summary>
    /// <param name="path">The JSON pointer of the place in the scenario; empty for the whole.</param>
    /// <param name="message">The message, with <c>{0}</c>, <c>{1}</c>… for the arguments.</param>
    /// <param name="arguments">Values of the types that <see cref="Wording.Say(object)"/> accepts: texts, whole numbers, dates, amounts, lines, missions.</param>
    /// <returns>The finding, with the severity of this rule.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public Finding At(string path, Bilingual message, params object[] arguments) =>
        new(this, Guard.NotNull(path, nameof(path)), message, ValueList.Of(arguments));

    /// <summary>The same without an array for the arguments: saves one copy.</summary>
    internal Finding At(string path, Bilingual message, params ReadOnlySpan<object> arguments) =>
        new(this, Guard.NotNull(path, nameof(path)), message, ValueList.From(arguments));

    /// <summary>The code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;
}
