namespace Cpts.Rules;

/// <summary>How much a finding matters.</summary>
public enum Severity : byte
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably not what was wanted, or needs attention soon.</summary>
    Warning,

    /// <summary>A rule is broken, or the input is not understood.</summary>
    Error,
}

/// <summary>The words for severities.</summary>
public static class Severities
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<Severity> Words { get; } = new(
        new("une gravité", "a severity"),
        new(Severity.Note, "note", "note", "note") { Mark = "·" },
        new(Severity.Warning, "warning", "avertissement", "warning") { Mark = "!" },
        new(Severity.Error, "error", "erreur", "error") { Mark = "✗" });
}
