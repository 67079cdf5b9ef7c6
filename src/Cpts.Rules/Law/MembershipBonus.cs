namespace Cpts.Rules;

/// <summary>The increase of every mission's amount for a community with many members; operating is not increased.</summary>
/// <remarks>Source S30: 10 % at size 4 from 100 members (professionals or structures that expressly joined), so that
/// 580 000 € becomes 629 000 €.</remarks>
/// <param name="Size">The size to which it applies.</param>
/// <param name="Members">The minimum number of members.</param>
/// <param name="Percent">The increase, in per cent.</param>
/// <param name="Sources">The sources of the increase.</param>
internal sealed record MembershipBonus(SizeBand Size, int Members, int Percent, ValueList<Source> Sources)
{
    public EuroRange Of(EuroRange amount) => amount.Times(100 + Percent, 100);
}
