using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Serialization;

/// <summary>Reads and writes a value in the form used in the documents of the library.</summary>
internal sealed class FormConverter<T>(JsonKind<T> form, Language language) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        var cursor = new Cursor(Encoding.UTF8.GetBytes(value.RootElement.GetRawText()), stackalloc Frame[Cursor.Frames]);
        cursor.ReadRoot();
        return form.TryRead(ref cursor, out var read) && cursor.Problems.Count == 0
            ? read
            : throw new JsonException(cursor.Problems[0].Finding.Message(language));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => form.Write(writer, value, language);
}
