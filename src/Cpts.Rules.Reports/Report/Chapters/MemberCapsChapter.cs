using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>What professionals received, compared with the annual ceiling.</summary>
internal sealed class MemberCapsChapter(Answers answers) : IChapter
{
    private static readonly Bilingual Caption = new("Indemnités et rémunérations par professionnel et année civile, en euros", "Indemnities and remunerations by professional and calendar year, in euros");
    private static readonly Bilingual State = new("État", "State");

    private readonly Answers _answers = answers;

    public string Id => "member-caps";

    public Bilingual Title { get; } = new("Plafond par professionnel", "Cap per professional");

    public bool IsEmpty => _answers.MemberCaps.Count == 0;

    public void Write(ReportPage page)
    {
        HtmlTable.Write(
            page,
            "member-caps-table",
            Caption,
            MemberCapsListing.Of(_answers),
            ("professional", null, null),
            ("year", "year", null),
            ("paid", "amount", null),
            ("ceiling", "amount", null),
            ("state", null, State));
        page.SourceLine(Sources.S17, Sources.S18);
    }
}
