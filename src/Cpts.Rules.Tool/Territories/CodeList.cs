using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Territories;

/// <summary>The codes of <c>--communes</c>: separate words, lists separated by commas or semicolons, or standard input.</summary>
internal static class CodeList
{
    private static readonly char[] Separators = [',', ';', '\n', '\r', '\t'];

    /// <summary>The codes as written, in order. Spaces do not separate: they belong to names, which are later refused with the code that was meant.</summary>
    /// <param name="words">The values of the option; <c>-</c> means the lines of standard input.</param>
    /// <param name="host">The environment of the command.</param>
    public static ValueList<string> Read(IEnumerable<string> words, Host host) => words
        .Select(word => string.Equals(word, InputFile.StandardInput, StringComparison.Ordinal) ? StandardInput(host) : word)
        .SelectMany(word => word.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .ToValueList();

    private static string StandardInput(Host host) =>
        InputFile.Read(InputFile.StandardInput, host) is { } input ? Host.Utf8.GetString(input.Bytes.Span).TrimStart('\uFEFF') : "";
}
