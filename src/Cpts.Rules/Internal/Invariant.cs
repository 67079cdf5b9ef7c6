using System.Globalization;

namespace Cpts.Rules.Internal;

/// <summary>Numbers that are names rather than quantities, written the same in every language.</summary>
internal static class Invariant
{
    /// <summary>A calendar year: 2023, never 2,023.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
