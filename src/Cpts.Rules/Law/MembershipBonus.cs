namespace Cpts.Rules;

/// <summary>What a community with many members gets more on every mission; operating stays.</summary>
/// <remarks>Source S30: 10 % at size 4 from 100 members (professionals or structures that expressly joined), so that 580 000 €
/// becomes 629 000 €.</remarks>
/// <param name="Size">The size that has it.</param>
/// <param name="Members">From how many members.</param>
/// <param name="Percent">How much more, in per cent.</param>
/// <param name="Sources">The sources that say so.</param>
internal sealed record MembershipBonus(SizeBand Size, int Members, int Percent, ValueList<Source> Sources)
{
    public EuroRange Of(EuroRange amount) => amount.Times(100 + Percent, 100);
}
