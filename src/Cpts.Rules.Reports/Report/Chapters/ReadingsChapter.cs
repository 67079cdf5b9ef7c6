using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>The open questions of law whose reading changed these figures, and what the other readings would give.</summary>
internal sealed class ReadingsChapter(ValueList<InterpretationUse> readings, Answers answers) : IChapter
{
    private static readonly Bilingual Caption = new("Là où le droit est ouvert, une autre lecture changerait ce résultat", "Where the law is open, another reading would change this result");
    private static readonly Bilingual Question = new("Question", "Question");
    private static readonly Bilingual Reading = new("Lecture retenue", "Reading chosen");
    private static readonly Bilingual Other = new("Total avec une autre lecture", "Total under another reading");
    private static readonly Bilingual Origin = new("Sources", "Sources");
    private static readonly Bilingual Total = new("Total des années de contrat avec les lectures retenues : {0}.", "Total of the contract years under the readings chosen: {0}.");

    private readonly List<InterpretationUse> _decisive = [.. readings.Where(reading => reading.Decided)];

    public string Id => "readings";

    public Bilingual Title { get; } = new("Lectures qui ont compté", "Interpretations that affected the result");

    public bool IsEmpty => _decisive.Count == 0;

    public void Write(ReportPage page)
    {
        if (Pages.Readings.Total(answers) is { } total)
        {
            page.Paragraph(page.Say(Total, total));
        }

        using var table = new HtmlTable(page, "readings-table", page.Say(Caption), new(page.Say(Question)), new(page.Say(Reading)), new(page.Say(Other)), new(page.Say(Origin)));
        foreach (var reading in _decisive)
        {
            var question = Pages.Readings.Question(reading);
            table.Row(
                null,
                page.Say(question.Question),
                Pages.Readings.Chosen(reading, page.Wording),
                string.Join(" · ", Pages.Readings.Others(reading, answers, page.Wording)),
                new HtmlCell("", question.Sources));
        }
    }
}
