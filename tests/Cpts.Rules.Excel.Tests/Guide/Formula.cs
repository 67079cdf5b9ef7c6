using System.Globalization;
using System.Reflection;

namespace Cpts.Rules.Excel.Tests.Guide;

/// <summary>Evaluates a formula of the guide, in French with literal arguments, as Excel would.</summary>
internal static class Formula
{
    /// <summary>Runs <c>=CPTS_TAILLE(174793)</c>.</summary>
    public static string Run(string formula)
    {
        var open = formula.IndexOf('(', StringComparison.Ordinal);
        var method = typeof(ICptsFunctions).GetMethod(formula[1..open])!;
        var arguments = new object?[method.GetParameters().Length];
        var written = Split(formula[(open + 1)..^1]);
        for (var i = 0; i < written.Count; i++)
        {
            arguments[i] = Value(written[i]);
        }

        return Show(method.Invoke(new CptsFunctions(), arguments));
    }

    /// <summary>Arguments are separated by semicolons outside quotes and parentheses.</summary>
    private static List<string> Split(string text)
    {
        var arguments = new List<string>();
        var (start, depth, isQuoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            depth += isQuoted ? 0 : text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[i] == ';' && depth == 0 && !isQuoted)
            {
                arguments.Add(text[start..i]);
                start = i + 1;
            }
        }

        arguments.Add(text[start..]);
        return arguments;
    }

    private static object? Value(string text)
    {
        if (text.StartsWith("DATE(", StringComparison.Ordinal))
        {
            int[] parts = [.. text[5..^1].Split(';').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
            return new DateTime(parts[0], parts[1], parts[2], 0, 0, 0, DateTimeKind.Unspecified).ToOADate();
        }

        return text.Length == 0 ? Missing.Value : text[0] == '"' ? text[1..^1] : double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static string Show(object? value) => value switch
    {
        System.Runtime.InteropServices.ErrorWrapper error => error.ErrorCode switch
        {
            Sheet.NotAvailable => "#N/A",
            Sheet.Value => "#VALEUR!",
            Sheet.Number => "#NOMBRE!",
            _ => "#",
        },
        DateTime day => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value!,
    };
}
