namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>What professionals received against the annual ceiling.</summary>
internal static class MemberCapsSection
{
    private static readonly Bilingual Title = new("Plafond par professionnel et année civile, en euros", "Cap per professional and calendar year, in euros");
    private static readonly Bilingual Professional = new("Professionnel", "Professional");
    private static readonly Bilingual Year = new("Année", "Year");
    private static readonly Bilingual Paid = new("Versé", "Paid");
    private static readonly Bilingual Ceiling = new("Plafond", "Ceiling");
    private static readonly Bilingual Exceeded = new("dépassé", "exceeded");
    private static readonly Bilingual Kept = new("respecté", "kept");
    private static readonly Bilingual NoCeiling = new("sans plafond connu", "no known ceiling");

    public static Section Of(ValueList<MemberCap> caps, Wording wording)
    {
        if (caps.Count == 0)
        {
            return new Section(wording.Text(Title));
        }

        var money = new Money(wording, caps.SelectMany(cap => new[] { EuroRange.Exactly(cap.Paid), EuroRange.Exactly(cap.Ceiling ?? Euros.Zero) }));
        var rows = caps.Select(cap => Row.Of(
            cap.Professional,
            Years.Text(cap.Year),
            money.Figures(cap.Paid),
            cap.Ceiling is { } ceiling ? money.Figures(ceiling) : "",
            cap.Exceeded ? new Cell(wording.Text(Exceeded), Tone.Bad)
                : cap.Ceiling is null ? new Cell(wording.Text(NoCeiling), Tone.Muted)
                : new Cell(wording.Text(Kept), Tone.Good)));
        return new Section(wording.Text(Title), new Table(
            [new(wording.Text(Professional)), new(wording.Text(Year)), new(wording.Text(Paid), Side.Right), new(wording.Text(Ceiling), Side.Right), new("")],
            [.. rows]));
    }
}
