using System.Globalization;
using System.Text;
using System.Text.Json;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Json.Reading;

/// <content>Reports problems at the position of the cursor.</content>
internal ref partial struct Cursor
{
    /// <summary>The maximum length of a text shown in a message, in characters.</summary>
    private const int LongestShown = 60;

    /// <summary>The number of problems in a file after which no more names are suggested.</summary>
    /// <remarks>A person makes a few mistakes; comparing ten thousand names with all known names would take half a second.</remarks>
    private const int MostSuggestions = 100;

    /// <summary>The maximum length of a pointer, in characters, below which repeated members are reported.</summary>
    /// <remarks>Pointers of the formats are much shorter: a longer one contains an unknown name, which is reported anyway. Reporting
    /// ten thousand repetitions below a name of 65 000 characters would take seconds.</remarks>
    private const int LongestParentPointer = 1000;

    /// <summary>The problems so far, in the order in which they were found.</summary>
    public readonly IReadOnlyList<Problem> Problems => _problems is null ? [] : _problems;

    /// <summary>The JSON pointer of the current position.</summary>
    public string Pointer => _top == 0 ? "" : Around + PartOf(_frames[_top]);

    /// <summary>The name of the member at the current position.</summary>
    public readonly string Name => NameAt(_frames[_top].Offset);

    /// <summary>Reports a problem at the current position.</summary>
    public void Report(FindingRule rule, Bilingual message, params object[] arguments) =>
        Add(new Problem(rule.At(Pointer, message, arguments), _frames[_top].Offset));

    /// <summary>Reports a missing member of the object at the current position.</summary>
    public void ReportMissing(string name, Bilingual expected) =>
        Add(new Problem(FactRules.MissingProperty.At(Pointer + "/" + name, FactMessages.Missing, name, expected), _frames[_top].Offset));

    /// <summary>Reports what a rule finds wrong with the value read at the current position.</summary>
    public void Check<T>(T value, Action<T, Faults> rule)
    {
        var faults = new Faults();
        rule(value, faults);
        foreach (var fault in faults.Found)
        {
            Add(new Problem(fault with { Path = Pointer + fault.Path }, fault.Path.Length == 0 ? _frames[_top].Offset : Problem.AtItsPath));
        }
    }

    /// <summary>Reports that the value at the current position is not what is expected, and skips it.</summary>
    /// <returns>False, for the reader of the value to return.</returns>
    public bool Refuse(Bilingual expected, IReadOnlyList<string>? known = null)
    {
        var hint = Token switch
        {
            JsonTokenType.Null => FactMessages.LeaveOut,
            JsonTokenType.String when known is not null => Suggestion(String, known),
            _ => FactMessages.Nothing,
        };
        return Refuse(expected, hint);
    }

    /// <inheritdoc cref="Refuse(Bilingual, IReadOnlyList{string}?)"/>
    public bool Refuse(Bilingual expected, Bilingual hint)
    {
        Report(FactRules.WrongValue, FactMessages.Wrong, expected, Found(), hint);
        Skip();
        return false;
    }

    /// <summary>Reports that a number is expected, and skips the value.</summary>
    /// <returns>False, for the reader of the value to return.</returns>
    public bool RefuseNumber(Bilingual expected)
    {
        return Token == JsonTokenType.String && Raw.Length <= LongestShown && NumberIn(String) is { } number
            ? Refuse(expected, FormMessages.NoQuotes.With(number))
            : Refuse(expected);
    }

    /// <summary>The number in a text, in JSON notation: <c>80000.50</c> for « 80 000,50 € »; null when there is none.</summary>
    private static string? NumberIn(string text)
    {
        var number = string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '€')).Replace(',', '.');
        var point = number.IndexOf('.');
        var digits = number.Length > 0 && number[0] == '-' ? 1 : 0;
        var isNumber = digits < number.Length && point != digits && point != number.Length - 1
            && number.Skip(digits).Select((character, i) => char.IsDigit(character) || (i + digits == point)).All(isPart => isPart);
        return isNumber ? number : null;
    }

    /// <summary>Reports that the member at the current position has the name of an earlier one, and skips its value.</summary>
    public void RefuseRepeated()
    {
        if (Around.Length <= LongestParentPointer)
        {
            Report(FormRules.RepeatedProperty, FactMessages.Repeated, Shorten(Name));
        }

        Skip();
    }

    /// <summary>« Voulez-vous dire … ? », or nothing.</summary>
    public readonly Bilingual Suggestion(string written, IReadOnlyList<string> known) =>
        Problems.Count < MostSuggestions && DidYouMean.Nearest(written, known) is { } nearest ? Suggestion(nearest) : FactMessages.Nothing;

    /// <summary>« Voulez-vous dire … ? »</summary>
    public static Bilingual Suggestion(string nearest) => FormMessages.DidYouMean.With(nearest);

    /// <summary>A text, shortened for a message if necessary.</summary>
    public static string Shorten(string text) => text.Length <= LongestShown
        ? text
        : string.Format(CultureInfo.InvariantCulture, "{0}…", text.Substring(0, char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1 : LongestShown));

    /// <summary>Skips the value at the current position. Repeated names inside it are also reported.</summary>
    public void Skip()
    {
        if (Token == JsonTokenType.StartObject)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            Enter();
            while (NextName())
            {
                var isNew = names.Add(String);
                Read();
                if (isNew)
                {
                    Skip();
                }
                else
                {
                    RefuseRepeated();
                }
            }

            Leave();
        }
        else if (Token == JsonTokenType.StartArray)
        {
            Enter();
            for (var i = 0; NextElement(i); i++)
            {
                Skip();
            }

            Leave();
        }
    }

    /// <summary>The pointer of the enclosing object or list; cached, since there may be many problems in one object.</summary>
    private string Around
    {
        get
        {
            if (_around is null || _frames[_top - 1].Offset != _aroundOffset)
            {
                var pointer = new StringBuilder();
                for (var i = 1; i < _top; i++)
                {
                    pointer.Append(PartOf(_frames[i]));
                }

                _around = pointer.ToString();
                _aroundOffset = _frames[_top - 1].Offset;
            }

            return _around;
        }
    }

    private readonly string PartOf(Frame frame) =>
        "/" + (frame.Index == Frame.NoIndex ? JsonPointer.Escape(NameAt(frame.Offset)) : frame.Index.ToString(CultureInfo.InvariantCulture));

    private readonly string NameAt(int offset)
    {
        var reader = new Utf8JsonReader(_utf8.Slice(offset));
        reader.Read();
        return reader.GetString()!;
    }

    private readonly Bilingual Found()
    {
        switch (Token)
        {
            case JsonTokenType.StartObject:
                return FormMessages.AnObject;
            case JsonTokenType.StartArray:
                return FormMessages.AList;
            case JsonTokenType.String:
                var text = "\"" + Shorten(String) + "\"";
                return new(text, text);
            default:
                // Numbers and literals are ASCII, so they can be decoded as UTF-8.
                var literal = Shorten(Encoding.UTF8.GetString(Raw.ToArray()));
                return new(literal, literal);
        }
    }

    private void Add(Problem problem)
    {
        _problems ??= [];
        _problems.Add(problem);
    }
}
