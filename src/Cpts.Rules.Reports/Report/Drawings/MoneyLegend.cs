namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The meanings of the three textures for amounts, limited to those that a drawing uses.</summary>
internal static class MoneyLegend
{
    private static readonly Bilingual Guaranteed = new("acquis : part fixe", "guaranteed: fixed part");
    private static readonly Bilingual AtStake = new("en jeu : part variable, selon les résultats", "at stake: variable part, according to results");
    private static readonly Bilingual Unsplit = new("sûr au total, sans partage publié", "known total, split not published");
    private static readonly Bilingual Uncertain = new("incertain : montant ou partage non publié", "uncertain: amount or split not published");

    public static IReadOnlyList<LegendItem> Of(IEnumerable<MoneyShares> shares, Wording wording, bool hasUnsplit = false)
    {
        var all = shares.ToList();
        var items = new List<LegendItem>();
        if (all.Exists(one => one.Guaranteed > Euros.Zero))
        {
            items.Add(new(MarkShape.Area, "guaranteed", wording.Text(Guaranteed)));
        }

        if (all.Exists(one => one.AtStake > Euros.Zero))
        {
            items.Add(new(MarkShape.Area, "at-stake", wording.Text(AtStake), IsVariable: true));
        }

        if (hasUnsplit)
        {
            items.Add(new(MarkShape.Area, "unsplit", wording.Text(Unsplit), IsVariable: true));
        }

        if (all.Exists(one => one.Uncertain > Euros.Zero))
        {
            items.Add(new(MarkShape.Area, "uncertain", wording.Text(Uncertain), IsVariable: true));
        }

        return items;
    }
}
