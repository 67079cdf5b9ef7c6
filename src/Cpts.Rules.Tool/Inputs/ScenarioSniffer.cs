namespace Cpts.Rules.Tool.Inputs;

/// <summary>Tells scenario files from other JSON files of a folder.</summary>
internal static class ScenarioSniffer
{
    private const string FormatPrefix = "cpts.scenario/";

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Whether a file says of itself, at its top, that it is a scenario of any version.</summary>
    public static bool IsScenario(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8, Lenient);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isFormat = reader.ValueTextEquals("format"u8);
                reader.Read();
                if (isFormat)
                {
                    return reader.TokenType == JsonTokenType.String && reader.GetString()!.StartsWith(FormatPrefix, StringComparison.Ordinal);
                }

                reader.Skip();
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // Not JSON, or a text that is not UTF-8: nobody says that this is a scenario.
        }

        return false;
    }
}
