using System.Globalization;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>The codes of the departments and overseas collectivities, as INSEE writes them.</summary>
internal static class Departments
{
    /// <summary>01 to 95, where 2A and 2B stand in the place of 20, then 971 to 978, 984 and 986 to 988.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Enumerable.Range(1, 19).Select(Code),
        "2A",
        "2B",
        .. Enumerable.Range(21, 75).Select(Code),
        .. Enumerable.Range(971, 8).Select(Code),
        "984",
        "986",
        "987",
        "988",
    ];

    private static string Code(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
