namespace Cpts.Rules.Tool.Pages;

/// <summary>The words, marks and tones of severities.</summary>
internal static class SeverityTerms
{
    public static Bilingual Name(Severity severity) => severity switch
    {
        Severity.Note => new("note", "note"),
        Severity.Warning => new("avertissement", "warning"),
        Severity.Error => new("erreur", "error"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a defined severity."),
    };

    public static string Mark(Severity severity) => severity switch
    {
        Severity.Error => "✗",
        Severity.Warning => "!",
        _ => "·",
    };

    public static Tone Tone(Severity severity) => severity switch
    {
        Severity.Error => Pages.Tone.Bad,
        Severity.Warning => Pages.Tone.Caution,
        _ => Pages.Tone.Plain,
    };
}
