namespace Cpts.Rules.Reports.Writing;

/// <summary>Shortens texts from files, so that a name of 10 000 characters does not fill a page.</summary>
internal static class ShortText
{
    /// <summary>The maximum number of characters shown of a name; real names of communities and professionals are shorter.</summary>
    public const int LongestName = 100;

    /// <summary>The maximum number of characters shown of a message, which may quote a file.</summary>
    public const int LongestMessage = 300;

    /// <summary>A text, shortened between whole characters if it is too long.</summary>
    /// <param name="text">The text, from a file.</param>
    /// <param name="longest">The maximum number of characters.</param>
    public static string Of(string text, int longest = LongestName)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = longest;
        while (char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return text[..end] + "…";
    }
}
