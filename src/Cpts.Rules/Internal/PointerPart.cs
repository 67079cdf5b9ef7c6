namespace Cpts.Rules.Internal;

/// <summary>The parts of the JSON pointers (RFC 6901) by which findings name places: <c>~1</c> is a slash, <c>~0</c> a tilde.</summary>
internal static class PointerPart
{
    public static string Escape(string part) => part.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string part) => part.Replace("~1", "/").Replace("~0", "~");
}
