using NodaTime;

namespace Cpts.Rules.Funding;

/// <summary>The annual budget of a territory without a contract, line by line: made once for each agreement, size and reading, then shared.</summary>
public static class AnnualBudget
{
    private static readonly Published[] All =
    [
        .. from agreement in AgreementTimeline.All
           from size in Enumerable.Range(1, 4)
           from reading in new[] { FixedShareReading.Range, FixedShareReading.AsObservedAtSize3 }
           select Published.Of(agreement, (SizeBand)size, reading),
    ];

    /// <summary>The budget of a size under the agreement in force on a day: its lines, the core and the maximum.</summary>
    /// <param name="date">The day: 2022-03-31 is priced by aci-2019, 2022-04-01 by avenant-2.</param>
    /// <param name="size">The size: <c>SizeRanking.SizeOf(174_793)</c>.</param>
    /// <param name="interpretations">The readings; null for the defaults.</param>
    /// <returns>The budget, whose <see cref="Budget.Chosen"/> is null; null when no agreement is in force on that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The size is not defined.</exception>
    public static Budget? Of(LocalDate date, SizeBand size, Interpretations? interpretations = null)
    {
        if (size is < SizeBand.Size1 or > SizeBand.Size4)
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, "Not a defined size.");
        }

        var readings = interpretations ?? Interpretations.Default;
        return AgreementTimeline.InForceOn(date, readings) is { } agreement ? PublishedAt(agreement, size, readings.FixedShare).Budget : null;
    }

    /// <summary>What the table of an agreement gives at one size when no contract states an amount.</summary>
    internal static Published PublishedAt(Agreement agreement, SizeBand size, FixedShareReading reading)
    {
        for (var i = 0; i < AgreementTimeline.All.Count; i++)
        {
            if (ReferenceEquals(AgreementTimeline.All[i], agreement))
            {
                return All[(((i * 4) + (int)size - 1) * 2) + (reading == FixedShareReading.AsObservedAtSize3 ? 1 : 0)];
            }
        }

        return Published.Of(agreement, size, reading);
    }

    /// <summary>A scale and its budget.</summary>
    internal sealed record Published(AnnualScale Scale, Budget Budget)
    {
        public static Published Of(Agreement agreement, SizeBand size, FixedShareReading reading)
        {
            var scale = AnnualScale.Published(agreement, size, reading);
            return new(scale, BudgetOffice.Published(scale, size));
        }
    }
}
