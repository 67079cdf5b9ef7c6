namespace Cpts.Rules.Reports.Comparing;

/// <summary>A flat part of a curve: every population in it has the same annual amounts.</summary>
/// <param name="First">Its smallest population.</param>
/// <param name="Last">Its largest population, included.</param>
/// <param name="Size">The size of all of them.</param>
/// <param name="Core">Operating and core missions, euros a year.</param>
/// <param name="Chosen">Operating and the missions of the contract, euros a year; null without a contract.</param>
/// <param name="Maximum">Operating and all missions, euros a year.</param>
internal sealed record CurveSegment(int First, int Last, SizeBand Size, EuroRange Core, EuroRange? Chosen, EuroRange Maximum);

/// <summary>A population on a curve.</summary>
/// <param name="Population">Inhabitants.</param>
/// <param name="Segment">The flat part that it is on.</param>
internal readonly record struct CurvePoint(int Population, CurveSegment Segment);

/// <summary>A change of size, with the resulting change of the amounts: the range [after.Min − before.Max, after.Max − before.Min].</summary>
/// <param name="Before">The flat part that ends.</param>
/// <param name="After">The flat part that begins.</param>
internal sealed record CurveJump(CurveSegment Before, CurveSegment After)
{
    /// <summary>The first population of the new size.</summary>
    public int At => After.First;

    /// <summary>The change of <see cref="CurveSegment.Core"/>.</summary>
    public EuroRange Core => After.Core - Before.Core;

    /// <summary>The change of <see cref="CurveSegment.Chosen"/>; null without a contract.</summary>
    public EuroRange? Chosen => After.Chosen - Before.Chosen;

    /// <summary>The change of <see cref="CurveSegment.Maximum"/>.</summary>
    public EuroRange Maximum => After.Maximum - Before.Maximum;
}
