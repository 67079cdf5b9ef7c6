using System.Text;
using System.Text.Json;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Json.Reading;

/// <summary>Walks once over a scenario file, knows its place, and collects what is wrong.</summary>
/// <remarks>The place costs nothing until something is wrong: it is a stack of offsets, spelled out on demand.</remarks>
internal ref partial struct Cursor
{
    /// <summary>How many objects and lists may be open within each other.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many frames the deepest place takes: one for each level, and one for the root.</summary>
    public const int Frames = MaxDepth + 1;

    /// <summary>How the format is written: JSON with comments and trailing commas. One level more than allowed, so that the level too much is ours to find.</summary>
    public static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth + 1,
    };

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly Span<Frame> _frames;
    private Utf8JsonReader _reader;
    private int _top;
    private List<Problem>? _problems;

    // The pointer of what is around the place, and the offset that says which place that is.
    private string? _around;
    private int _aroundOffset;

    /// <summary>Begins before the first token.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="frames">Room for the place: <see cref="Frames"/> of them.</param>
    public Cursor(ReadOnlySpan<byte> utf8, Span<Frame> frames)
    {
        _utf8 = utf8;
        _frames = frames;
        _reader = new Utf8JsonReader(utf8, Options);
    }

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The text of the token as it is in the file; for a text, without its quotes and with its escapes.</summary>
    public readonly ReadOnlySpan<byte> Raw => _reader.ValueSpan;

    /// <summary>The text of a name or of a text, in UTF-8.</summary>
    public readonly ReadOnlySpan<byte> Text => _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(String) : _reader.ValueSpan;

    /// <summary>The text of a name or of a text.</summary>
    public readonly string String => _reader.GetString()!;

    private readonly int Offset => checked((int)_reader.TokenStartIndex);

    /// <summary>Goes to the next token, or to the end.</summary>
    /// <exception cref="JsonException">This is not JSON.</exception>
    /// <exception cref="UnreadableException">A text in it is not Unicode.</exception>
    public void Read()
    {
        _reader.Read();
        if (_reader.ValueIsEscaped && !IsUnicode())
        {
            throw new UnreadableException(new Problem(FormRules.NotJson.At("", FormMessages.LoneSurrogate), Offset));
        }
    }

    /// <summary>Goes to the value of the whole file.</summary>
    public void ReadRoot()
    {
        Read();
        _frames[0] = new(Offset, Frame.NoIndex);
    }

    /// <summary>Goes into an object or a list.</summary>
    /// <exception cref="UnreadableException">It is nested too deep.</exception>
    public void Enter()
    {
        if (_top == MaxDepth)
        {
            throw new UnreadableException(new Problem(FormRules.TooLarge.At("", FormMessages.TooDeep), Offset));
        }

        _top++;
    }

    /// <summary>Leaves an object or a list.</summary>
    public void Leave() => _top--;

    /// <summary>Goes to the name of the next member; false at the end of the object. <see cref="Read"/> then goes to its value.</summary>
    public bool NextName()
    {
        Read();
        _frames[_top] = new(Offset, Frame.NoIndex);
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Goes to the element of a list that has an index; false at the end of the list.</summary>
    public bool NextElement(int index)
    {
        Read();
        _frames[_top] = new(Offset, index);
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    private readonly bool IsUnicode()
    {
        try
        {
            _reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
