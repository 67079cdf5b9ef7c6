namespace Cpts.Rules.Json.Reading;

/// <summary>Suggests the name that was probably meant.</summary>
internal static class DidYouMean
{
    /// <summary>Names longer than this are not typing errors, and are not compared.</summary>
    private const int LongestName = 64;

    /// <summary>The known name nearest to a given one, the first if there are several; null when none is near.</summary>
    /// <remarks>Near means at most one typing error in three letters (an extra, a missing or a wrong letter, or two swapped), or
    /// the same letters in another case: <c>acessToCare</c> → <c>accessToCare</c>; <c>foo</c> → nothing.</remarks>
    public static string? Nearest(string written, IReadOnlyList<string> known)
    {
        if (written.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in known)
        {
            var slips = string.Equals(written, name, StringComparison.OrdinalIgnoreCase) ? 0 : Slips(written, name);
            if (slips < least && slips <= Math.Max(written.Length, name.Length) / 3)
            {
                (nearest, least) = (name, slips);
            }
        }

        return nearest;
    }

    /// <summary>The Damerau-Levenshtein distance (optimal string alignment), ignoring case.</summary>
    private static int Slips(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var wrong = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var slips = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + wrong);
                var swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
                rows[i, j] = swapped ? Math.Min(slips, rows[i - 2, j - 2] + 1) : slips;
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
