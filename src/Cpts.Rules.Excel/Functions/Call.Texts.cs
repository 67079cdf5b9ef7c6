using Cpts.Rules.Excel.Cells;
using Cpts.Rules.Excel.Results;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Texts: free text, words of a list, missions, readings.</summary>
internal sealed partial class Call
{
    /// <summary>A required text; a number is taken as its digits.</summary>
    public string Text(int index) => TextOf(Required(index, CellMessages.Missing), Name(index)) ?? "";

    /// <summary>An optional text.</summary>
    public string? OptionalText(int index) => TextOf(One(index), Name(index));

    /// <summary>One of the words of a list; the first word when it is omitted.</summary>
    public T Word<T>(int index, WordList<T> words)
        where T : struct => OptionalWord(index, words) ?? words.First;

    /// <summary>One of the words of a list, or null when it is omitted.</summary>
    public T? OptionalWord<T>(int index, WordList<T> words)
        where T : struct => OptionalText(index) is { } text ? WordOf(text, words, Name(index)) : null;

    /// <summary>A required mission.</summary>
    public Mission Mission(int index) => WordOf(Text(index), Words.Missions, Name(index)) ?? Rules.Mission.AccessToCare;

    /// <summary>Missions: a keyword, names in one text, or a range of names.</summary>
    public MissionChoice Missions(int index)
    {
        var names = RequiredList(index);
        if (names.Count == 1 && Words.MissionGroups.Find(names[0]) is { } group)
        {
            return new MissionChoice(group, MissionSet.Empty);
        }

        var chosen = MissionSet.Empty;
        foreach (var name in names)
        {
            if (WordOf(name, Words.Missions, Name(index)) is not { } mission)
            {
                break;
            }

            if (chosen.Contains(mission))
            {
                Refuse(CellError.Value, CellMessages.TwiceTheSame, Name(index), Wording.Name(mission));
            }

            chosen = chosen.With(mission);
        }

        return new MissionChoice(MissionGroup.Named, chosen);
    }

    /// <summary>The readings chosen for open questions of law; the defaults for the others.</summary>
    public Interpretations Readings(int index)
    {
        var readings = Interpretations.Default;
        foreach (var item in List(index))
        {
            if (ReadingWords.Choose(item, readings) is not { } chosen)
            {
                Refuse(CellError.Value, CellMessages.UnknownWord, Name(index), item, string.Join(", ", ReadingWords.All));
                break;
            }

            readings = chosen;
        }

        return readings;
    }

    /// <summary>The items of a text or of a range; at least one is required.</summary>
    public IReadOnlyList<string> RequiredList(int index)
    {
        var items = List(index);
        if (items.Count == 0)
        {
            Refuse(CellError.Value, CellMessages.Missing, Name(index));
        }

        return items;
    }

    /// <summary>The items of a text or of a range, without empty ones: items of one text are separated by a semicolon, a comma or a bar.</summary>
    public IReadOnlyList<string> List(int index) =>
        [.. TextsOf(index).SelectMany(text => text.Split([';', ',', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>The texts of an argument, without empty ones.</summary>
    private IEnumerable<string> TextsOf(int index)
    {
        foreach (var cell in Cell.Of(Raw(index)) is Cell.Many many ? many.Cells.All : [One(index)])
        {
            if (TextOf(cell, Name(index)) is { } text)
            {
                yield return text;
            }
        }
    }

    private T? WordOf<T>(string text, WordList<T> words, string name)
        where T : struct
    {
        if (words.Find(text) is { } value)
        {
            return value;
        }

        Refuse(CellError.Value, CellMessages.UnknownWord, name, text, words.Say(Language));
        return null;
    }

    private string? TextOf(Cell cell, string name)
    {
        switch (Sound(cell, name))
        {
            case Cell.Nothing:
                return null;
            case Cell.Text text:
                return text.Value;
            case Cell.Number number:
                return number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
            default:
                Refuse(CellError.Value, CellMessages.NotAText, name);
                return null;
        }
    }
}
