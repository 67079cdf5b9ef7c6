using System.Globalization;
using System.Text.RegularExpressions;

namespace Cpts.Rules.Engineering.Probe;

/// <summary>The functions declared in the source of the type library.</summary>
internal static partial class IdlFile
{
    public static IReadOnlyList<Function> Read(string path)
    {
        var functions = new List<Function>();
        foreach (Match match in Declaration().Matches(File.ReadAllText(path)))
        {
            string[] parameters = [.. Argument().Matches(match.Groups["arguments"].Value).Select(argument => argument.Groups["name"].Value)];
            functions.Add(new Function(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["name"].Value, parameters, parameters.Length));
        }

        return functions;
    }

    [GeneratedRegex(@"\[id\((?<number>\d+)\)[^\]]*\]\s*HRESULT (?<name>\w+)\((?<arguments>[^)]*(\[[^\]]*\][^)]*)*)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\[in, optional\] VARIANT (?<name>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();
}
