namespace Cpts.Rules.Internal;

/// <summary>The parts of the JSON pointers (RFC 6901) in findings: <c>~1</c> stands for a slash, <c>~0</c> for a tilde.</summary>
internal static class PointerPart
{
    public static string Escape(string part) => part.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string part) => part.Replace("~1", "/").Replace("~0", "~");
}
