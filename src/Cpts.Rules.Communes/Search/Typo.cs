namespace Cpts.Rules.Communes.Search;

/// <summary>Compares words, allowing for one typing error.</summary>
internal static class Typo
{
    /// <summary>Whether two texts are equal or differ by one typing error: an extra, a missing or a wrong letter, or two adjacent letters swapped.</summary>
    public static bool Separates(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        if (longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        var end = 0;
        while (end < shorter.Length - start && shorter[shorter.Length - 1 - end] == longer[longer.Length - 1 - end])
        {
            end++;
        }

        var rest = shorter.Length - start - end;
        return shorter.Length < longer.Length
            ? rest == 0
            : rest < 2 || (rest == 2 && shorter[start] == longer[start + 1] && shorter[start + 1] == longer[start]);
    }
}
