namespace Cpts.Rules.Reports.Pages;

/// <summary>The words, marks and tones of severities.</summary>
internal static class SeverityTerms
{
    private static readonly Bilingual Errors = new("{0} erreurs", "{0} errors");
    private static readonly Bilingual OneError = new("1 erreur", "1 error");
    private static readonly Bilingual Warnings = new("{0} avertissements", "{0} warnings");
    private static readonly Bilingual OneWarning = new("1 avertissement", "1 warning");
    private static readonly Bilingual Notes = new("{0} notes", "{0} notes");
    private static readonly Bilingual OneNote = new("1 note", "1 note");

    /// <summary>Counts in words, the most severe first; zero counts are left out.</summary>
    public static IEnumerable<string> Counts(int errors, int warnings, int notes, Wording wording)
    {
        foreach (var (count, one, many) in new[] { (errors, OneError, Errors), (warnings, OneWarning, Warnings), (notes, OneNote, Notes) })
        {
            if (count > 0)
            {
                yield return count == 1 ? wording.Text(one) : wording.Text(many, count);
            }
        }
    }

    public static Tone Tone(Severity severity) => severity switch
    {
        Severity.Error => Pages.Tone.Bad,
        Severity.Warning => Pages.Tone.Caution,
        _ => Pages.Tone.Plain,
    };
}
