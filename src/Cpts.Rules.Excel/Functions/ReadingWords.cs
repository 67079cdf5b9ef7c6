using Cpts.Rules.Excel.Cells;

namespace Cpts.Rules.Excel.Functions;

/// <summary>Readings of the law as arguments: <c>fixedShare=asObservedAtSize3</c>, or just <c>asObservedAtSize3</c>.</summary>
/// <remarks>Names and values are those of scenario files, including the French terms. No value belongs to two questions, so a value may
/// be given alone; so may the name of a yes-or-no question.</remarks>
internal static class ReadingWords
{
    private const string Yes = "true";

    /// <summary>The accepted words.</summary>
    public static IEnumerable<string> All => InterpretationCatalogue.All.SelectMany(question => question.Choices.Select(choice => $"{question}={choice}"));

    /// <summary>Chooses a reading; null when the text is not a reading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The readings chosen so far.</param>
    public static Interpretations? Choose(string text, Interpretations chosen)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return InterpretationCatalogue.All
            .Where(question => parts.Length == 1 || IsSame(parts[0], question.Id))
            .Select(question => parts.Length == 1 ? Alone(question, text, chosen) : Read(question, parts[1], chosen))
            .FirstOrDefault(readings => readings is not null);
    }

    private static Interpretations? Read(Interpretation question, string value, Interpretations chosen) =>
        question.Choose(question.Choices.FirstOrDefault(choice => IsSame(value, choice)) ?? value, chosen);

    private static Interpretations? Alone(Interpretation question, string word, Interpretations chosen) =>
        question.Choices.Contains(Yes)
            ? IsSame(word, question.Id) ? question.Choose(Yes, chosen) : null
            : question.Choices.Where(choice => char.IsAsciiLetter(choice[0]) && IsSame(word, choice)).Select(choice => question.Choose(choice, chosen)).FirstOrDefault();

    private static bool IsSame(string word, string name) => PlainWord.Of(word) == PlainWord.Of(name);
}
