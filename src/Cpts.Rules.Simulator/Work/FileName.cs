namespace Cpts.Rules.Simulator.Work;

/// <summary>File names that are valid on any system.</summary>
internal static class FileName
{
    private const int Longest = 60;

    /// <summary>The name of a file for a community: <c>cpts-australe.cpts.json</c>.</summary>
    /// <param name="name">The name of the community, which may be any text.</param>
    /// <param name="extension">The extension, with its dot.</param>
    public static string Of(string? name, string extension)
    {
        var plain = new StringBuilder();
        foreach (var character in (name ?? "").ToLowerInvariant())
        {
            if (plain.Length == Longest)
            {
                break;
            }

            if (character is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                plain.Append(character);
            }
            else if (Plain(character) is { } letter)
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        return (plain.ToString().TrimEnd('-') is { Length: > 0 } kept ? kept : "cpts") + extension;
    }

    private static char? Plain(char letter) => letter switch
    {
        'à' or 'â' or 'ä' => 'a',
        'ç' => 'c',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'î' or 'ï' => 'i',
        'ô' or 'ö' => 'o',
        'ù' or 'û' or 'ü' => 'u',
        _ => null,
    };
}
