using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Reports.Sections;

/// <summary>The amounts received by each professional in each calendar year, and the cap.</summary>
internal static class MemberCapsListing
{
    private static readonly Bilingual Name = new("{0} en {1}", "{0} in {1}");
    private static readonly Bilingual Exceeded = new("dépassé", "exceeded");
    private static readonly Bilingual NotExceeded = new("non dépassé", "not exceeded");
    private static readonly Bilingual Kept = new("respecté", "kept");
    private static readonly Bilingual NoCeiling = new("sans plafond connu", "no known ceiling");

    private static readonly Field[] Fields =
    [
        new("professional", new("Professionnel", "Professional")),
        new("year", new("Année", "Year")),
        Field.Amount("paid", new("Versé", "Paid")) with { Change = new("{0}", "{0}"), Word = new("reçu", "paid"), HasRow = true },
        Field.Amount("ceiling", new("Plafond", "Ceiling")) with { Word = new("plafond", "ceiling"), HasRow = true },
        new("state", new("", "")),
        new("exceeded") { Change = new("{0} : plafond", "{0}: cap") },
    ];

    /// <summary>The caps, in their order.</summary>
    public static Listing Of(Answers? answers) => new(
        "memberCaps",
        new("Plafond par professionnel et année civile, en euros", "Cap per professional and calendar year, in euros"),
        Fields,
        (answers?.MemberCaps ?? default).Select(cap => new Item($"memberCaps/{JsonPointer.Escape(cap.Professional)}/{Years.Text(cap.Year)}", Name.With(cap.Professional, Years.Text(cap.Year)))
        {
            Rank = $"{cap.Professional}\0{Ranks.Of(cap.Year)}",
            Word = new(cap.Professional, cap.Professional),
            Year = cap.Year,
            ["professional"] = (Datum)cap.Professional with { IsName = true },
            ["year"] = Years.Text(cap.Year),
            ["paid"] = (Datum)(Euros?)cap.Paid with { Note = cap.Exceeded ? Exceeded : null },
            ["ceiling"] = cap.Ceiling,
            ["state"] = cap.Exceeded ? Datum.Of("exceeded", Exceeded, Tone.Bad)
                : cap.Ceiling is null ? Datum.Of("noCeiling", NoCeiling, Tone.Muted)
                : Datum.Of("kept", Kept, Tone.Good),
            ["exceeded"] = Datum.Of(cap.Exceeded, Exceeded, NotExceeded),
        }));
}
