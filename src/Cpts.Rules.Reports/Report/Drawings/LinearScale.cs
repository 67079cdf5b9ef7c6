namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>Places quantities on a line of pixels: 0 at one end, the most at the other.</summary>
/// <remarks>Here and in the drawings, and nowhere else, amounts become floating point: for the place of pixels only. Every
/// figure that is read is written from the exact amount.</remarks>
/// <param name="Most">The quantity at the far end; strictly positive.</param>
/// <param name="From">The pixel of 0.</param>
/// <param name="To">The pixel of <paramref name="Most"/>; above or below <paramref name="From"/>.</param>
internal readonly record struct LinearScale(double Most, double From, double To)
{
    /// <summary>The pixel of a quantity.</summary>
    public double Place(double quantity) => From + Length(quantity) * Math.Sign(To - From);

    /// <summary>The pixel of an amount; the scale counts in euros.</summary>
    public double Place(Euros amount) => Place(amount.Cents / 100.0);

    /// <summary>How many pixels long an amount is.</summary>
    public double Length(Euros amount) => Length(amount.Cents / 100.0);

    /// <summary>How many pixels long a quantity is.</summary>
    public double Length(double quantity) => quantity / Most * Math.Abs(To - From);
}
