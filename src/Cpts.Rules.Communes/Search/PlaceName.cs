using System.Globalization;
using System.Text;

namespace Cpts.Rules.Communes.Search;

/// <summary>Normalises place names for comparison: without case, accents, hyphens and apostrophes, and with "Saint" for "St".</summary>
/// <remarks>The letters are listed here, so that the result does not depend on the globalization data of the machine.</remarks>
internal static class PlaceName
{
    private static readonly string[] Articles = ["le ", "la ", "les ", "l "];

    /// <summary>The key shared by different spellings of a name: <c>l etang sale</c> for <c>L'Étang-Salé</c>.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        var word = 0;
        foreach (var character in name)
        {
            var letter = char.ToLowerInvariant(character);
            if (Ligature(letter) is { } two)
            {
                key.Append(two);
            }
            else if (char.IsLetterOrDigit(letter))
            {
                key.Append(Plain(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                word = EndWord(key, word);
            }
        }

        EndWord(key, word);
        return key.ToString().TrimEnd();
    }

    /// <summary>The key without the article, which people often leave out: <c>etang sale</c>.</summary>
    public static string WithoutArticle(string key)
    {
        var article = Array.Find(Articles, article => key.StartsWith(article, StringComparison.Ordinal));
        return article is null ? key : key.Substring(article.Length);
    }

    /// <summary>Ends a word: replaces "st" with "saint" and "ste" with "sainte", and adds a space.</summary>
    private static int EndWord(StringBuilder key, int start)
    {
        var length = key.Length - start;
        if (length == 0)
        {
            return start;
        }

        if (length is 2 or 3 && key[start] == 's' && key[start + 1] == 't' && (length == 2 || key[start + 2] == 'e'))
        {
            key.Insert(start + 1, "ain");
        }

        key.Append(' ');
        return key.Length;
    }

    private static string? Ligature(char letter) => letter switch
    {
        'œ' => "oe",
        'æ' => "ae",
        _ => null,
    };

    private static char Plain(char letter) => letter switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' => 'a',
        'ç' => 'c',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'ì' or 'í' or 'î' or 'ï' => 'i',
        'ñ' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' => 'o',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        'ý' or 'ÿ' => 'y',
        _ => letter,
    };
}
