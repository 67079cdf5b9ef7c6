using System.Text;

namespace Cpts.Rules.Excel.Cells;

/// <summary>Words as people type them: capitals, accents, apostrophes and spaces make no difference.</summary>
/// <remarks>This class has its own table instead of using the tables of the system, so that words compare the same everywhere, even where the system has
/// no language data.</remarks>
internal static class PlainWord
{
    private const string Accented = "àâäáãéèêëîïíôöóõùûüúçñ";
    private const string Plain = "aaaaaeeeeiiioooouuuucn";

    /// <summary>« Accès aux Soins » → <c>accesauxsoins</c>.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.ToLowerInvariant())
        {
            var index = Accented.IndexOf(character, StringComparison.Ordinal);
            if (index >= 0)
            {
                plain.Append(Plain[index]);
            }
            else if (char.IsAsciiLetterOrDigit(character))
            {
                plain.Append(character);
            }
        }

        return plain.ToString();
    }
}
