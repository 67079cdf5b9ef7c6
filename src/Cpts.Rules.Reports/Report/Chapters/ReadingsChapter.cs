using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The open questions of law whose reading decided something in these figures.</summary>
internal sealed class ReadingsChapter(ValueList<InterpretationUse> readings) : IChapter
{
    private static readonly Bilingual Caption = new("Là où le droit est ouvert, une autre lecture changerait ce résultat", "Where the law is open, another reading would change this result");
    private static readonly Bilingual Question = new("Question", "Question");
    private static readonly Bilingual Reading = new("Lecture retenue", "Reading chosen");
    private static readonly Bilingual Setting = new("Réglage du fichier", "Setting of the file");
    private static readonly Bilingual Origin = new("Sources", "Sources");
    private static readonly Bilingual ByDefault = new("par défaut", "by default");
    private static readonly Bilingual ByFile = new("choisie par le fichier", "chosen by the file");

    private readonly List<InterpretationUse> _decisive = [.. readings.Where(reading => reading.Decided)];

    public string Id => "readings";

    public Bilingual Title { get; } = new("Interprétations qui ont compté", "Interpretations that decided something");

    public bool IsEmpty => _decisive.Count == 0;

    public void Write(ReportPage page)
    {
        using var table = new HtmlTable(page, "readings-table", page.Say(Caption), new(page.Say(Question)), new(page.Say(Reading)), new(page.Say(Setting), "setting"), new(page.Say(Origin)));
        foreach (var reading in _decisive)
        {
            var question = InterpretationCatalogue.Find(reading.Id)!;
            table.Row(
                null,
                page.Say(question.Question),
                $"{Pages.Readings.Text(reading.Value)} ({page.Say(reading.IsDefault ? ByDefault : ByFile)})",
                reading.Id,
                new HtmlCell("", question.Sources));
        }
    }
}
