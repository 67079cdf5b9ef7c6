namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The questions that the sources leave open, with the readings that files may choose.</summary>
internal static class OpenQuestionsSection
{
    private static readonly Bilingual Title = new("Lectures : là où le droit est ouvert", "Interpretations: where the law is open");
    private static readonly Bilingual Default = new("par défaut {0}", "by default {0}");
    private static readonly Bilingual Choice = new("{0} : {1}", "{0}: {1}");

    public static Section Of(Wording wording) => new(wording.Text(Title), new Entries(
    [
        .. InterpretationCatalogue.All.Select(question => new Entry(question.Id, wording.Text(question.Question), DetailOf(question, wording))),
    ]));

    /// <summary>What files write for each reading, and the sources that leave the question open.</summary>
    private static string DetailOf(Interpretation question, Wording wording)
    {
        var chosen = question.ValueIn(Interpretations.Default);
        return string.Join(" · ",
        [
            .. question.Choices.Select(choice => wording.Text(Choice, choice, question.NameOf(choice))),
            wording.Text(Default, question.NameOf(chosen)),
            string.Join(' ', question.Sources),
        ]);
    }
}
