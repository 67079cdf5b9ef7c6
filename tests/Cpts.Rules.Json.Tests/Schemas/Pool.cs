using System.Globalization;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>Replacement values, written in JSON: at the limits of what is allowed, and beyond.</summary>
/// <remarks>Numbers that JavaScript cannot represent, such as 1e-400 or one with twenty decimals, are left out: it reads another number
/// instead, so that no schema can judge them.</remarks>
internal static class Pool
{
    public static readonly string[] Types = ["null", "true", "false", "\"\"", "\"text\"", "0", "[]", "[null]", "{}", "{\"a\":1}", "\"12\"", "12"];

    public static readonly string[] Numbers =
    [
        "-1", "-0", "0.0", "0e5", "1", "1.0", "1e0", "1e3", "4.5e4", "450000E-1", "0.5", "1.5", "5", "6", "-2147483648", "-2147483649", "2147483647", "2147483648", "2147483647.5",
        "0.01", "0.07", "0.29", "1.10", "0.010", "54184.94", "147246.58", "1e-2", "29e-2", "-0.01", "0.001", "1e-3", "0.005", "54184.945", "1e-9",
        "999999999999.99", "999999999999.98", "1000000000000", "999999999999", "1e11", "1e12", "999999999999.991", "123456789012.3", "12345678901.234",
        "1e27", "9.9e27", "-9.9e27", "1e28", "-1e28", "1e29", "1e400", "1e-27", "1e-28", "-1e-28", "1e-29", "12345678901234567890", "123456789012345678901234567890",
    ];

    public static readonly string[] Dates =
    [
        "2000-01-01", "2099-12-31", "1999-12-31", "2100-01-01", "2024-02-29", "2023-02-29", "2000-02-29", "2021-02-30", "2021-04-31", "2021-12-19", "2021-12-20", "2023-12-31", "2024-01-01",
        "2021-13-01", "2021-00-10", "2021-01-00", "2021-1-1", "31/12/2021", "20210101", "2021-01-01T00:00:00", " 2021-01-01", "2021-01-01 ", "２０２１-01-01", "2021-12-2", "+2021-01-01",
    ];

    /// <summary>A number of up to fourteen digits: whole, in cents, or with other decimals.</summary>
    public static string AnyNumber(Random chance)
    {
        var digits = chance.NextInt64(0, (long)Math.Pow(10, chance.Next(1, 15)));
        var decimals = chance.Next(6) switch { 0 => 0, 1 => 1, 2 or 3 => 2, 4 => 3, _ => chance.Next(0, 12) };
        var text = chance.Next(5) == 0
            ? $"{digits}e-{decimals}"
            : ((decimal)digits / (decimal)Math.Pow(10, decimals)).ToString(CultureInfo.InvariantCulture);
        return chance.Next(12) == 0 ? "-" + text : text;
    }

    /// <summary>Ten characters that look like a date; about two in three are a date.</summary>
    public static string AnyDate(Random chance) => $"20{chance.Next(100):00}-{chance.Next(chance.Next(4) == 0 ? 14 : 12) + (chance.Next(9) == 0 ? 0 : 1):00}-{chance.Next(1, chance.Next(3) == 0 ? 33 : 29):00}";
}
