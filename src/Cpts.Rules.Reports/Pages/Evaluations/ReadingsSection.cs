namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The open questions whose reading changed the result of this evaluation, and what the other readings would give.</summary>
internal static class ReadingsSection
{
    private static readonly Bilingual Title = new("Lectures retenues là où le droit est ouvert", "Readings chosen where the law is open");
    private static readonly Bilingual Introduction = new(
        "Une autre lecture changerait ce résultat. Le fichier en choisit une (« interpretations »).",
        "Another reading would change this result. The file chooses one (\"interpretations\").");
    private static readonly Bilingual Total = new("Total des années de contrat avec ces lectures : {0}.", "Total of the contract years under these readings: {0}.");
    private static readonly Bilingual Key = new("« {0} »", "\"{0}\"");
    private static readonly Bilingual Other = new("autre lecture, {0}", "other reading, {0}");

    public static Section Of(ValueList<InterpretationUse> readings, Answers answers, Wording wording)
    {
        var decided = readings.Where(reading => reading.Decided).ToList();
        if (decided.Count == 0)
        {
            return new Section(wording.Text(Title));
        }

        var total = Readings.Total(answers) is { } sum ? " " + wording.Text(Total, sum) : "";
        return new Section(
            wording.Text(Title),
            new Paragraph(wording.Text(Introduction) + total),
            new Entries([.. decided.Select(reading => EntryOf(reading, answers, wording))]));
    }

    /// <summary>The sources that the open questions name.</summary>
    public static IEnumerable<Source> Sources(ValueList<InterpretationUse> readings) =>
        readings.Where(reading => reading.Decided).SelectMany(reading => Readings.Question(reading).Sources);

    private static Entry EntryOf(InterpretationUse reading, Answers answers, Wording wording)
    {
        var question = Readings.Question(reading);
        return new(
            Readings.Chosen(reading, wording),
            wording.Text(question.Question),
            string.Join(" · ", [.. Readings.Others(reading, answers, wording).Select(other => wording.Text(Other, other)), wording.Text(Key, question.Id), string.Join(' ', question.Sources)]));
    }
}
