namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>Maps quantities to pixels: 0 at one end, the maximum at the other.</summary>
/// <remarks>Amounts become floating point only here and in the drawings, and only to compute pixel positions. Every
/// figure shown to readers is written from the exact amount.</remarks>
/// <param name="Most">The quantity at the far end; strictly positive.</param>
/// <param name="From">The pixel of 0.</param>
/// <param name="To">The pixel of <paramref name="Most"/>; may be greater or less than <paramref name="From"/>.</param>
internal readonly record struct LinearScale(double Most, double From, double To)
{
    /// <summary>The pixel of a quantity.</summary>
    public double Place(double quantity) => From + Length(quantity) * Math.Sign(To - From);

    /// <summary>The pixel of an amount; the scale is in euros.</summary>
    public double Place(Euros amount) => Place(amount.Cents / 100.0);

    /// <summary>The length of an amount, in pixels.</summary>
    public double Length(Euros amount) => Length(amount.Cents / 100.0);

    /// <summary>The length of a quantity, in pixels.</summary>
    public double Length(double quantity) => quantity / Most * Math.Abs(To - From);
}
