using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Tool.Comparing;

/// <summary>The readings chosen on the command line: <c>--interpret proration=months</c>.</summary>
internal static class InterpretationChoice
{
    private static readonly Bilingual NoEquals = new(
        "--interpret {0} : il faut question=lecture, par exemple proration=months.",
        "--interpret {0}: question=reading is needed, for instance proration=months.");

    private static readonly Bilingual Unknown = new(
        "--interpret {0} : question inconnue ; au choix {1}.",
        "--interpret {0}: unknown question; one of {1}.");

    private static readonly Bilingual UnknownNear = new(
        "--interpret {0} : question inconnue. Vouliez-vous dire {1} ?",
        "--interpret {0}: unknown question. Did you mean {1}?");

    private static readonly Bilingual NotAReading = new(
        "--interpret {0} : « {1} » n’est pas une lecture ; au choix {2}.",
        "--interpret {0}: “{1}” is not a reading; choose {2}.");

    /// <summary>Reads a choice.</summary>
    /// <exception cref="UsageException">The text is not a question with one of its readings.</exception>
    public static ChosenReading Parse(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new UsageException(NoEquals, text);
        }

        var (id, value) = (text[..equals], text[(equals + 1)..]);
        var question = InterpretationCatalogue.Find(id) ?? throw UnknownQuestion(id);
        return question.Choose(value, Interpretations.Default) is null
            ? throw new UsageException(NotAReading, id, value, question.Expected)
            : new ChosenReading(question, value);
    }

    private static UsageException UnknownQuestion(string id)
    {
        string[] known = [.. InterpretationCatalogue.All.Select(interpretation => interpretation.Id)];
        return DidYouMean.Nearest(id, known) is { } near
            ? new UsageException(UnknownNear, id, near)
            : new UsageException(Unknown, id, string.Join(", ", known));
    }
}
