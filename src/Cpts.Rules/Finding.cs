namespace Cpts.Rules;

/// <summary>A finding of an evaluation: a rule, a place in the scenario, and a message.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The JSON pointer (RFC 6901) of the place in the scenario; empty for the whole.</param>
/// <param name="Template">The message in both languages, with <c>{0}</c>, <c>{1}</c>… for the arguments.</param>
/// <param name="Arguments">The values inserted into the message.</param>
public sealed record Finding(FindingRule Rule, string Path, Bilingual Template, ValueList<object> Arguments)
{
    /// <summary>The code of the rule: <c>CPTS2001</c>.</summary>
    public string Code => Rule.Code;

    /// <summary>The severity of the rule.</summary>
    public Severity Severity => Rule.Severity;

    /// <summary>The message in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A whole sentence.</returns>
    public string Message(Language language) => Wording.In(language).Format(Template, Arguments);

    /// <summary>The order of findings in every result: by code, then by path, both ordinal; the sort is stable.</summary>
    /// <param name="left">A finding.</param>
    /// <param name="right">Another.</param>
    /// <returns>Negative when the left finding comes first, positive when the right one does, 0 when neither does.</returns>
    public static int Compare(Finding left, Finding right)
    {
        var byCode = string.CompareOrdinal(Guard.NotNull(left, nameof(left)).Code, Guard.NotNull(right, nameof(right)).Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(left.Path, right.Path);
    }

    /// <summary>Code, path and message, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code} {Path}: {Message(Language.English)}";
}
