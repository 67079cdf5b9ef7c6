using System.Text;

namespace Cpts.Rules.Internal;

/// <summary>Normalises texts for comparison without regard to case, accents and spacing.</summary>
/// <remarks>The letters are listed here, so that the result is the same where no culture data is available: in a browser, in a trimmed program.</remarks>
internal static class FoldedText
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>Without accents and case, œ as oe, ’ as ', runs of spaces and hyphens as one space: « Qualité  et Pertinence » → <c>qualite et pertinence</c>.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var written in text)
        {
            var letter = char.ToLowerInvariant(written);
            if (letter is '-' or '\u2010' or '\u2011' || char.IsWhiteSpace(letter))
            {
                AppendSpace(folded);
            }
            else if (letter is < '\u0300' or > '\u036F')
            {
                Append(folded, letter);
            }
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static void Append(StringBuilder folded, char letter)
    {
        var accented = Accented.IndexOf(letter);
        _ = letter switch
        {
            'œ' => folded.Append("oe"),
            'æ' => folded.Append("ae"),
            '’' => folded.Append('\''),
            _ => folded.Append(accented < 0 ? letter : Plain[accented]),
        };
    }

    private static void AppendSpace(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
        {
            folded.Append(' ');
        }
    }
}
