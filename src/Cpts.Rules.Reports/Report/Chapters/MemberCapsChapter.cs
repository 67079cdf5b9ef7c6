using Cpts.Rules.Reports.Report.Html;

namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>What professionals received, against the annual ceiling.</summary>
internal sealed class MemberCapsChapter(ValueList<MemberCap> caps) : IChapter
{
    private static readonly Bilingual Caption = new("Indemnités et rémunérations par professionnel et année civile, en euros", "Indemnities and remunerations by professional and calendar year, in euros");
    private static readonly Bilingual Professional = new("Professionnel", "Professional");
    private static readonly Bilingual Year = new("Année", "Year");
    private static readonly Bilingual Paid = new("Versé", "Paid");
    private static readonly Bilingual Ceiling = new("Plafond", "Ceiling");
    private static readonly Bilingual State = new("État", "State");
    private static readonly Bilingual Exceeded = new("dépassé", "exceeded");
    private static readonly Bilingual Kept = new("respecté", "kept");
    private static readonly Bilingual NoCeiling = new("sans plafond connu", "no known ceiling");

    private readonly ValueList<MemberCap> _caps = caps;

    public string Id => "member-caps";

    public Bilingual Title { get; } = new("Plafond par professionnel", "Cap per professional");

    public bool IsEmpty => _caps.Count == 0;

    public void Write(ReportPage page)
    {
        var money = new Pages.Money(page.Wording, _caps.SelectMany(cap => new[] { EuroRange.Exactly(cap.Paid), EuroRange.Exactly(cap.Ceiling ?? Euros.Zero) }));
        using (var table = new HtmlTable(
            page,
            "member-caps-table",
            page.Say(Caption),
            new(page.Say(Professional)),
            new(page.Say(Year), "year"),
            new(page.Say(Paid), "amount"),
            new(page.Say(Ceiling), "amount"),
            new(page.Say(State))))
        {
            foreach (var cap in _caps)
            {
                table.Row(
                    null,
                    HtmlCell.Name(cap.Professional),
                    Years.Text(cap.Year),
                    money.Figures(cap.Paid),
                    cap.Ceiling is { } ceiling ? money.Figures(ceiling) : "",
                    StateOf(cap, page));
            }
        }

        page.SourceLine(Sources.S17, Sources.S18);
    }

    private static Cell StateOf(MemberCap cap, ReportPage page) =>
        cap.Exceeded ? new(page.Say(Exceeded), Tone.Bad)
        : cap.Ceiling is null ? new(page.Say(NoCeiling), Tone.Muted)
        : new(page.Say(Kept), Tone.Good);
}
