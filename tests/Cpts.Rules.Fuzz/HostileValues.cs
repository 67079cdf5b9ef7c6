using System.Globalization;
using System.Text;

namespace Cpts.Rules.Fuzz;

/// <summary>Values that tend to break programs: at the ends of types, off by one around thresholds, strange texts.</summary>
internal static class HostileValues
{
    private static readonly string[] Fixed =
    [
        "0", "-0", "-1", "1", "39999", "40000", "79999", "80000", "175000", "175001", "2147483647", "2147483648", "-2147483649",
        "9223372036854775807", "9223372036854775808", "1e3", "1E+400", "1e-400", "0.01", "0.001", "1e15", "90000000000000000", "90000000000000000.01",
        "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001", "null", "true", "false", "[]", "{}", "[[]]", "[null]",
        "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"<script>\"", "\"\u202E\u2066\"", "\"%s%n{0}{1}{\"", "\"a\\nb\"",
        "\"0001-01-01\"", "\"-9998-01-01\"", "\"9999-12-31\"", "\"9998-12-31\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"2021-1-1\"", "\"2019-08-24\"", "\"2019-08-25\"",
        "\"2022-03-31\"", "\"2022-04-01\"", "\"1582-10-10\"", "\"2A004\"", "\"97401\"", "\"75056\"", "\"75101\"", "\"974\"", "\"aci-2019\"", "\"avenant-2\"",
        "/* c */ 1", "1 // c\n", "NaN", "Infinity", "'a'", "01", "+1", ".5", "5.",
    ];

    public static string Any(Random chance) => chance.Next(10) switch
    {
        0 => chance.NextInt64(-10, 400_000).ToString(CultureInfo.InvariantCulture),
        1 => (chance.NextInt64(0, 100_000_000) / 100m).ToString(CultureInfo.InvariantCulture),
        2 => Date(chance),
        3 => "\"" + new string((char)chance.Next(0x20, 0x2FF), chance.Next(1, 5_000)).Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal) + "\"",
        4 => Deep(chance.Next(1, 300)),
        _ => Fixed[chance.Next(Fixed.Length)],
    };

    private static string Date(Random chance) => string.Create(
        CultureInfo.InvariantCulture,
        $"\"{chance.Next(2015, 2035):D4}-{chance.Next(1, 13):D2}-{chance.Next(1, 31):D2}\"");

    private static string Deep(int levels) => new StringBuilder().Insert(0, "[", levels).Append('1').Insert(levels + 1, "]", levels).ToString();
}
