namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The open questions whose reading decided something in this evaluation.</summary>
internal static class ReadingsSection
{
    private static readonly Bilingual Title = new("Lectures retenues là où le droit est ouvert", "Readings chosen where the law is open");
    private static readonly Bilingual Introduction = new(
        "Une autre lecture changerait ce résultat. La clé interpretations du fichier choisit.",
        "Another reading would change this result. The key interpretations of the file chooses.");
    private static readonly Bilingual ByDefault = new("lecture par défaut", "default reading");
    private static readonly Bilingual Chosen = new("lecture choisie par le fichier", "reading chosen by the file");

    public static Section Of(ValueList<InterpretationUse> readings, Wording wording)
    {
        var decided = readings.Where(reading => reading.Decided).ToList();
        if (decided.Count == 0)
        {
            return new Section(wording.Text(Title));
        }

        return new Section(
            wording.Text(Title),
            new Paragraph(wording.Text(Introduction)),
            new Entries([.. decided.Select(reading => EntryOf(reading, wording))]));
    }

    /// <summary>The sources that the open questions name.</summary>
    public static IEnumerable<Source> Sources(ValueList<InterpretationUse> readings) =>
        readings.Where(reading => reading.Decided).SelectMany(reading => InterpretationCatalogue.Find(reading.Id)!.Sources);

    private static Entry EntryOf(InterpretationUse reading, Wording wording)
    {
        var question = InterpretationCatalogue.Find(reading.Id)!;
        return new(
            $"{reading.Id} = {Pages.Readings.Text(reading.Value)}",
            wording.Text(question.Question),
            $"{wording.Text(reading.IsDefault ? ByDefault : Chosen)} · {string.Join(' ', question.Sources)}");
    }
}
