using Cpts.Rules.Internal;

namespace Cpts.Rules.Simulator.Work;

/// <summary>JSON pointers (RFC 6901), with which findings name places in a scenario.</summary>
internal static class Pointer
{
    /// <summary>The pointer of a member or of an element: <c>/contract</c> and <c>signed</c> make <c>/contract/signed</c>.</summary>
    public static string To(string parent, string name) => parent + "/" + PointerPart.Escape(name);

    /// <summary>The pointer of an element of a list.</summary>
    public static string To(string parent, int index) => parent + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The names in a pointer.</summary>
    public static string[] Names(string pointer) => pointer.Length == 0
        ? []
        : [.. pointer[1..].Split('/').Select(PointerPart.Unescape)];

    /// <summary>The pointer of the parent of a place; empty for the root.</summary>
    public static string Parent(string pointer) => pointer[..pointer.LastIndexOf('/')];

    /// <summary>The last name in a pointer.</summary>
    public static string Last(string pointer) => Names(pointer)[^1];

    /// <summary>Whether a place is the same as another or inside it.</summary>
    public static bool IsWithin(string pointer, string other) =>
        pointer.StartsWith(other, StringComparison.Ordinal) && (pointer.Length == other.Length || pointer[other.Length] == '/');

    /// <summary>The id of the element for a pointer.</summary>
    public static string Id(string pointer) => "f" + pointer.Replace('/', '-');
}
