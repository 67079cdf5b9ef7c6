using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Territories;

/// <summary>The codes of <c>--communes</c>: as several words, between commas or semicolons, or from standard input.</summary>
internal static class CodeList
{
    private static readonly char[] Separators = [',', ';', '\n', '\r', '\t'];

    /// <summary>The codes as written, in their order; spaces belong to names, and names are refused with the code that was meant.</summary>
    /// <param name="words">What follows the option; <c>-</c> means the lines of standard input.</param>
    /// <param name="host">What surrounds the command.</param>
    public static ValueList<string> Read(IEnumerable<string> words, Host host) => words
        .Select(word => string.Equals(word, InputFile.StandardInput, StringComparison.Ordinal) ? StandardInput(host) : word)
        .SelectMany(word => word.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToValueList();

    private static string StandardInput(Host host) =>
        InputFile.Read(InputFile.StandardInput, host) is { } input ? Host.Utf8.GetString(input.Bytes.Span).TrimStart('\uFEFF') : "";
}
