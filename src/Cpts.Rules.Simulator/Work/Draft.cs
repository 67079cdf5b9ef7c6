namespace Cpts.Rules.Simulator.Work;

/// <summary>A scenario being edited: as text, which is evaluated and saved, and as a tree, which the form shows.</summary>
/// <remarks>
/// <para>A field value that cannot be converted stays in the file as it was typed, in quotes: the reader of scenario files then
/// reports what is wrong with it, and nothing is lost.</para>
/// <para>An unchanged file keeps its text, including comments; the first change rewrites it without comments. Drafts are immutable.</para>
/// </remarks>
public sealed class Draft
{
    private static readonly JsonDocumentOptions Reading = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowDuplicateProperties = false,
        MaxDepth = 64,
    };

    private static readonly JsonWriterOptions Writing = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The properties that a file keeps even when they are empty.</summary>
    private static readonly string[] Kept = ["territory", "contract", "contracts", "missions"];

    private readonly JsonObject _root;

    private Draft(byte[] utf8, JsonObject root)
    {
        Utf8 = utf8;
        _root = root;
    }

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">Its bytes; they must not change.</param>
    /// <returns>The draft; null when the form cannot show the file: it is not a JSON object, or it repeats a property.</returns>
    public static Draft? Read(byte[] utf8)
    {
        var text = utf8.AsSpan();
        try
        {
            return JsonNode.Parse(text.StartsWith("\uFEFF"u8) ? text[3..] : text, documentOptions: Reading) is JsonObject root ? new Draft(utf8, root) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A scenario with nothing but a name and a date.</summary>
    /// <param name="name">The name of the community.</param>
    /// <param name="today">The evaluation date, as files write it; null for none.</param>
    public static Draft Blank(string name, string? today)
    {
        var root = new JsonObject { ["format"] = "cpts.scenario/1", ["name"] = name };
        if (today is not null)
        {
            root["asOf"] = today;
        }

        root["territory"] = new JsonObject();
        return Of(root);
    }

    /// <summary>The value at a place; null for none.</summary>
    /// <param name="pointer">The place.</param>
    public JsonNode? At(string pointer) => Find(_root, Pointer.Names(pointer));

    /// <summary>The text at a place, without the quotes; null when there is none.</summary>
    /// <param name="pointer">The place.</param>
    public string? TextAt(string pointer) => At(pointer) is JsonValue value ? TextOf(value) : null;

    /// <summary>How many elements a list has; 0 where there is no list.</summary>
    /// <param name="pointer">The place.</param>
    public int CountAt(string pointer) => At(pointer) is JsonArray list ? list.Count : 0;

    /// <summary>The same draft with another value at a place; missing parents are created as objects.</summary>
    /// <param name="pointer">The place; not the root.</param>
    /// <param name="value">The value; null to remove it, together with parents that become empty.</param>
    public Draft With(string pointer, JsonNode? value)
    {
        var root = Copy();
        if (value is null)
        {
            Remove(root, pointer);
        }
        else
        {
            Put(root, Pointer.Names(pointer), value);
        }

        return Of(root);
    }

    /// <summary>The same draft with one more element at the end of a list, which is created when missing.</summary>
    /// <param name="pointer">The list.</param>
    /// <param name="item">The element.</param>
    public Draft Plus(string pointer, JsonNode item)
    {
        var root = Copy();
        if (Find(root, Pointer.Names(pointer)) is JsonArray list)
        {
            list.Add(item);
        }
        else
        {
            Put(root, Pointer.Names(pointer), new JsonArray(item));
        }

        return Of(root);
    }

    internal static string? TextOf(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Null => null,
        _ => value.ToJsonString(),
    };

    private static Draft Of(JsonObject root)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Writing))
        {
            root.WriteTo(json);
        }

        output.Write("\n"u8);
        return new Draft(output.WrittenSpan.ToArray(), root);
    }

    private JsonObject Copy() => _root.DeepClone().AsObject();

    private static JsonNode? Find(JsonNode? node, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            node = node switch
            {
                JsonObject found => found.TryGetPropertyValue(name, out var member) ? member : null,
                JsonArray list => Index(name, list.Count) is { } index ? list[index] : null,
                _ => null,
            };
        }

        return node;
    }

    private static void Put(JsonNode node, ReadOnlySpan<string> names, JsonNode value)
    {
        for (var i = 0; i < names.Length - 1; i++)
        {
            var next = Find(node, [names[i]]);
            if (next is not (JsonObject or JsonArray))
            {
                Place(node, names[i], next = new JsonObject());
            }

            node = next;
        }

        Place(node, names[^1], value);
    }

    private static void Place(JsonNode parent, string name, JsonNode value)
    {
        switch (parent)
        {
            case JsonObject owner:
                owner[name] = value;
                break;
            case JsonArray list when Index(name, list.Count) is { } index:
                list[index] = value;
                break;
            default:
                throw new ArgumentException($"There is no place \"{name}\" for a value.", nameof(name));
        }
    }

    /// <summary>Removes the value at a place, then the parents that became empty; does nothing when there is no value.</summary>
    private static void Remove(JsonObject root, string pointer)
    {
        while (TakeOut(root, pointer) is JsonObject { Count: 0 } or JsonArray { Count: 0 })
        {
            pointer = Pointer.Parent(pointer);
            if (pointer.Length == 0 || Kept.Contains(Pointer.Last(pointer)) || Find(root, Pointer.Names(Pointer.Parent(pointer))) is JsonArray)
            {
                return;
            }
        }
    }

    /// <summary>Removes the value at a place and returns its parent; null when there was no value.</summary>
    private static JsonNode? TakeOut(JsonObject root, string pointer)
    {
        var parent = Find(root, Pointer.Names(Pointer.Parent(pointer)));
        switch (parent)
        {
            case JsonObject owner when owner.Remove(Pointer.Last(pointer)):
                return parent;
            case JsonArray list when Index(Pointer.Last(pointer), list.Count) is { } index:
                list.RemoveAt(index);
                return parent;
            default:
                return null;
        }
    }

    private static int? Index(string name, int count) =>
        int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < count ? index : null;
}
