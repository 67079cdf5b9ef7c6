namespace Cpts.Rules.Reports.Writing;

/// <summary>Texts from files, short enough for their place: a name of 10 000 characters must not make a book of a page.</summary>
internal static class ShortText
{
    /// <summary>How much of a name is shown; nobody names a community or a professional in more.</summary>
    public const int LongestName = 100;

    /// <summary>How much of a message is shown: it may quote a file.</summary>
    public const int LongestMessage = 300;

    /// <summary>A text short enough for its place, cut between whole characters.</summary>
    /// <param name="text">The text, from a file.</param>
    /// <param name="longest">How many characters it may have.</param>
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
