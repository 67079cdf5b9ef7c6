using System.Text;
using System.Text.Json;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Json.Reading;

/// <summary>Reads through a file once, keeps track of the position, and collects problems.</summary>
/// <remarks>The position is a stack of offsets; the JSON pointer is built only when there is a problem.</remarks>
internal ref partial struct Cursor
{
    /// <summary>The maximum nesting depth of objects and lists.</summary>
    public const int MaxDepth = 64;

    /// <summary>The number of frames for the deepest position: one for each level, and one for the root.</summary>
    public const int Frames = MaxDepth + 1;

    /// <summary>The formats are JSON with comments and trailing commas. The reader's depth is one more than allowed, so that the cursor itself reports a level too many.</summary>
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

    // The pointer of the enclosing object or list, and its offset, which tells when the cached pointer is still valid.
    private string? _around;
    private int _aroundOffset;

    /// <summary>Creates a cursor before the first token.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="frames">Space for the position: <see cref="Frames"/> frames.</param>
    public Cursor(ReadOnlySpan<byte> utf8, Span<Frame> frames)
    {
        _utf8 = utf8;
        _frames = frames;
        _reader = new Utf8JsonReader(utf8, Options);
    }

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The token as it is in the file; a string is without its quotes, but with its escapes.</summary>
    public readonly ReadOnlySpan<byte> Raw => _reader.ValueSpan;

    /// <summary>The value of a name or a string, in UTF-8.</summary>
    public readonly ReadOnlySpan<byte> Text => _reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(String) : _reader.ValueSpan;

    /// <summary>The value of a name or a string.</summary>
    public readonly string String => _reader.GetString()!;

    private readonly int Offset => checked((int)_reader.TokenStartIndex);

    /// <summary>Moves to the next token, or to the end.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <exception cref="UnreadableException">A string is not Unicode.</exception>
    public void Read()
    {
        _reader.Read();
        if (_reader.ValueIsEscaped && !IsUnicode())
        {
            throw new UnreadableException(new Problem(FormRules.NotJson.At("", FormMessages.LoneSurrogate), Offset));
        }
    }

    /// <summary>Moves to the value of the whole file.</summary>
    public void ReadRoot()
    {
        Read();
        _frames[0] = new(Offset, Frame.NoIndex);
    }

    /// <summary>Enters an object or a list.</summary>
    /// <exception cref="UnreadableException">It is nested too deeply.</exception>
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

    /// <summary>Moves to the name of the next member; false at the end of the object. <see cref="Read"/> then moves to its value.</summary>
    public bool NextName()
    {
        Read();
        _frames[_top] = new(Offset, Frame.NoIndex);
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves to the list element with the given index; false at the end of the list.</summary>
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
