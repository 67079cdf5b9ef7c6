namespace Cpts.Rules.Tool.Commands;

/// <summary>The directive <c>[suggest:12]</c>, with which a shell asks for completions; it is the only directive.</summary>
internal static class Suggestions
{
    private const string Name = "suggest";

    private static readonly Bilingual Unknown = new(
        "directive inconnue\u00A0: {0}. Voir cpts-rules --help.",
        "unknown directive: {0}. See cpts-rules --help.");

    private static readonly Bilingual NoPlace = new(
        "{0}\u00A0: il faut un nombre entier, la place du curseur dans la ligne.",
        "{0}: the position of the cursor in the line is needed, a whole number.");

    /// <summary>Whether a command line begins with a word in brackets.</summary>
    public static bool AreAsked(IReadOnlyList<string> arguments) => arguments is [['[', .., ']'], ..];

    /// <summary>The possible completions.</summary>
    /// <param name="root">The command.</param>
    /// <param name="arguments">The directive, then the line as it was typed.</param>
    /// <exception cref="UsageException">The directive is unknown or malformed.</exception>
    public static IEnumerable<string> Of(RootCommand root, IReadOnlyList<string> arguments)
    {
        var line = arguments.Count > 1 ? arguments[1] : "";
        var typed = Typed(line[..EndOfWord(line, PlaceIn(line, arguments[0]))]);
        try
        {
            return [.. root.Parse(typed).GetCompletions(typed.Length).Select(item => item.InsertText ?? item.Label).Distinct(StringComparer.Ordinal)];
        }
#pragma warning disable CA1031 // The line is unfinished and may be wrong; there are then no suggestions.
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
    }

    private static int PlaceIn(string line, string directive)
    {
        var parts = directive[1..^1].Split(':', 2);
        if (parts[0] is not Name)
        {
            throw new UsageException(Unknown, directive);
        }

        return parts.Length == 1 ? line.Length
            : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? Math.Min(place, line.Length)
            : throw new UsageException(NoPlace, directive);
    }

    /// <summary>The end of the word at the cursor, since the shell completes the whole word.</summary>
    private static int EndOfWord(string line, int place) => line.IndexOf(' ', place) is >= 0 and var end ? end : line.Length;

    /// <summary>The line up to the cursor, without the name of the program; <c>--format=j</c> is treated as <c>--format j</c>.</summary>
    private static string Typed(string line)
    {
        var word = line.LastIndexOf(' ') + 1;
        var equals = line.IndexOf('=', word);
        return equals > 0 && line.AsSpan(word).StartsWith("--", StringComparison.Ordinal) ? $"{line[..equals]} {line[(equals + 1)..]}" : line;
    }
}
