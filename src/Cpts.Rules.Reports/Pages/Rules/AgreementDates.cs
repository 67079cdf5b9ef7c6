namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The last day on which an agreement is in force.</summary>
internal static class AgreementDates
{
    /// <summary>The last day of an agreement, under the default readings; null for the last one.</summary>
    public static LocalDate? Until(this Agreement agreement, Law law)
    {
        var all = law.Agreements;
        for (var i = 0; i < all.Count - 1; i++)
        {
            if (ReferenceEquals(all[i], agreement))
            {
                return all[i + 1].EffectiveFrom.PlusDays(-1);
            }
        }

        return null;
    }
}
