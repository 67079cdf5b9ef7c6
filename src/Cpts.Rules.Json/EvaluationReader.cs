using System.Text.Json;
using Cpts.Rules.Json.Documents;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json;

/// <summary>Reads evaluation documents, <c>cpts.evaluation/1</c>, for example in a client of an evaluation service.</summary>
/// <remarks>Members added by a later version are ignored. Texts are in the language of the document, whichever language is requested.</remarks>
public static class EvaluationReader
{
    /// <summary>Reads an evaluation.</summary>
    /// <param name="utf8">The document: JSON in UTF-8, with or without a byte order mark.</param>
    /// <returns>The content of the document: <see cref="EvaluationWriter.Write(System.Buffers.IBufferWriter{byte}, EvaluationDocument, EvaluationFormat)"/>
    /// writes the same document again.</returns>
    /// <exception cref="JsonException">The document is not JSON, or not an evaluation; the message gives the first place that is wrong.</exception>
    public static EvaluationDocument Read(ReadOnlySpan<byte> utf8)
    {
        var text = utf8.Slice(FileReader.MarkOf(utf8));
        var cursor = new Cursor(text, stackalloc Frame[Cursor.Frames]);
        try
        {
            cursor.ReadRoot();
            (IsAnswered(text) ? EvaluationShape.Answered : EvaluationShape.Stopped).TryRead(ref cursor, out var document);
            cursor.Read();
            return cursor.Problems.Count == 0 ? document : throw Wrong(cursor.Problems[0].Finding);
        }
        catch (UnreadableException exception)
        {
            throw Wrong(exception.Problem.Finding);
        }
    }

    private static JsonException Wrong(Finding finding) => new($"Not an evaluation: {finding.Path}: {finding.Message(Language.English)}");

    /// <summary>Whether the document has answers; only then does it have an agreement.</summary>
    private static bool IsAnswered(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, Cursor.Options);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("agreement"u8))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
