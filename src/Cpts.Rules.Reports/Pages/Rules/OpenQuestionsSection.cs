namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The questions that the sources leave open, with the default reading.</summary>
internal static class OpenQuestionsSection
{
    private static readonly Bilingual Title = new("Interprétations : là où le droit est ouvert", "Interpretations: where the law is open");

    public static Section Of(Wording wording) => new(wording.Text(Title), new Entries(
    [
        .. InterpretationCatalogue.All.Select(question => new Entry(
            $"{question.Id} = {Readings.Text(question.ValueIn(Interpretations.Default))}",
            wording.Text(question.Question),
            string.Join(' ', question.Sources))),
    ]));
}
