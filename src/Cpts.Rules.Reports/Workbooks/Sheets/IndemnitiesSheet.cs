namespace Cpts.Rules.Reports.Workbooks.Sheets;

/// <summary>The amounts received by each professional in each calendar year, compared with the ceiling.</summary>
internal static class IndemnitiesSheet
{
    private const int Places = 40;

    private static readonly Bilingual Name = new("Indemnités", "Indemnities");
    private static readonly Bilingual Title = new("Indemnités et rémunérations par professionnel", "Indemnities and remunerations by professional");
    private static readonly Bilingual Note = new(
        "Notez en jaune ce que la communauté verse ; le total est celui du professionnel dans l’année civile, toutes lignes réunies.",
        "Enter what the community pays in the yellow cells; the total is that of the professional in the calendar year, all rows together.");

    private static readonly Bilingual Exceeded = new("dépassé", "exceeded");
    private static readonly Bilingual Kept = new("respecté", "kept");

    private static readonly Bilingual[] Heads =
    [
        new("Professionnel", "Professional"), new("Année civile", "Calendar year"), new("Indemnités", "Indemnities"), new("Rémunérations", "Remunerations"), new("Total de l’année", "Total of the year"),
        new("Plafond", "Ceiling"), new("Reste", "Left"), new("État", "State"), new("", ""), new("Année civile", "Calendar year"), new("Plafond", "Ceiling"),
    ];

    public static Sheet Of(Scenario scenario, Answers answers, Wording wording)
    {
        var paid = scenario.MemberPayments;
        var caps = answers.MemberCaps.ToDictionary(cap => (cap.Year, cap.Professional));
        var years = Enumerable.Range(AnnualCeilings.FirstCappedYear, AnnualCeilings.LastKnownYear - AnnualCeilings.FirstCappedYear + 1).ToList();
        var rows = Math.Max(paid.Count + Places, years.Count);
        var sheet = new Sheet(wording.Text(Name), 40, 14, 16, 16, 16, 16, 16, 14, 4, 14, 16);
        sheet.Add(new SheetCell(wording.Text(Title), Look.Title));
        sheet.Add(new SheetCell(wording.Text(Note), Look.Note));
        sheet.Heads(SheetCell.Heads(wording, Heads));
        var (first, last) = (sheet.Next, sheet.Next + rows - 1);
        for (var i = 0; i < rows; i++)
        {
            var row = SpreadsheetPackage.Number(sheet.Next);
            var payment = i < paid.Count ? paid[i] : (MemberPayment?)null;
            var cap = payment is { } given ? caps[(given.Year, given.Professional)] : (MemberCap?)null;
            sheet.Add(
            [
                new SheetCell(payment is { } named ? ShortText.Of(named.Professional) : null, Look.FillText), new SheetCell(payment?.Year, Look.FillWhole),
                new SheetCell(payment?.Indemnities.ToDecimal(), Look.FillEuros), new SheetCell(payment?.Remunerations.ToDecimal(), Look.FillEuros),
                SheetCell.Of($"IF(OR(A{row}=\"\",B{row}=\"\"),\"\",ROUND(SUMPRODUCT(EXACT($A${first}:$A${last},A{row})*($B${first}:$B${last}=B{row})*($C${first}:$C${last}+$D${first}:$D${last})),2))", cap?.Paid.ToDecimal()),
                SheetCell.Of($"IF(B{row}=\"\",\"\",IFERROR(VLOOKUP(B{row},$J${first}:$K${first + years.Count - 1},2,FALSE),\"\"))", cap?.Ceiling?.ToDecimal()),
                SheetCell.Of($"IF(OR(E{row}=\"\",F{row}=\"\"),\"\",ROUND(F{row}-E{row},2))", cap is { Ceiling: { } ceiling } ? (ceiling - cap.Value.Paid).ToDecimal() : null),
                new SheetCell(
                    cap is { Ceiling: not null } known ? wording.Text(known.Exceeded ? Exceeded : Kept) : null,
                    Look.Plain,
                    $"IF(OR(E{row}=\"\",F{row}=\"\"),\"\",IF(E{row}>F{row},\"{wording.Text(Exceeded)}\",\"{wording.Text(Kept)}\"))"),
                default,
                .. i < years.Count ? new SheetCell[] { years[i], AnnualCeilings.Of(years[i]) } : [],
            ]);
        }

        return sheet;
    }
}
