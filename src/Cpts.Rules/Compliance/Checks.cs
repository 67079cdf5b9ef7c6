namespace Cpts.Rules.Compliance;

/// <summary>Every check, in the order of its code.</summary>
internal static class Checks
{
    public static Check[] All { get; } =
    [
    ];
}
