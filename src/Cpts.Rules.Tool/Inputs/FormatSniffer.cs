namespace Cpts.Rules.Tool.Inputs;

/// <summary>Distinguishes scenario and agreement files from the other JSON files of a folder.</summary>
internal static class FormatSniffer
{
    private const string Scenario = "cpts.scenario/";
    private const string Agreement = "cpts.agreement/";

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether a file declares at its top that it is a scenario, of any version.</summary>
    public static bool IsScenario(ReadOnlySpan<byte> utf8) => FormatOf(utf8).StartsWith(Scenario, StringComparison.Ordinal);

    /// <summary>Whether a file declares at its top that it is an agreement file, of any version.</summary>
    public static bool IsAgreement(ReadOnlySpan<byte> utf8) => FormatOf(utf8).StartsWith(Agreement, StringComparison.Ordinal);

    private static string FormatOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8, Lenient);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "";
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = reader.ValueTextEquals("format"u8);
                reader.Read();
                if (isFormat)
                {
                    return reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
                }

                reader.Skip();
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Not JSON, or a text that is not UTF-8: its format is not known.
        }

        return "";
    }
}
