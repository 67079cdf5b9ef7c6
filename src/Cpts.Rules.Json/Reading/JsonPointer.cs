using System.Globalization;
using Cpts.Rules.Internal;

namespace Cpts.Rules.Json.Reading;

/// <summary>The parts of a JSON pointer (RFC 6901): <c>~1</c> stands for a slash, <c>~0</c> for a tilde.</summary>
internal static class JsonPointer
{
    public static string Escape(string part) => PointerPart.Escape(part);

    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    public static string Unescape(string part) => PointerPart.Unescape(part);
}
