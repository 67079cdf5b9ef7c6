using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Scenarios;

/// <summary>An expected amount: a number when it is exact, or <c>{"min", "max"}</c>.</summary>
internal static class ExpectedAmount
{
    /// <summary>The two ends of an amount, as they are read: the least may still be above the most.</summary>
    private readonly record struct Ends(Euros Min, Euros Max);

    private static readonly Shape<Ends> Range = new Shape<Ends>("expectedRange", "Range", new("Une fourchette, en euros ; le minimum ne dépasse pas le maximum, ce qu’un schéma ne peut dire.", "A range, in euros; the least is not above the most, which a schema cannot say."), default)
    {
        Rule = (x, faults) =>
        {
            if (x.Min > x.Max)
            {
                faults.Report(FactRules.WrongValue, "", FactMessages.MinAboveMax, x.Min, x.Max);
            }
        },
    }
        .Required("min", Kinds.SignedAmount, x => x.Min, (x, v) => x with { Min = v }, "Least", new("Le minimum, compris.", "The least, included."), "[147246.58]")
        .Required("max", Kinds.SignedAmount, x => x.Max, (x, v) => x with { Max = v }, "Most", new("Le maximum, compris.", "The most, included."), "[307246.58]");

    public static EitherKind<EuroRange> Kind { get; } = new(
        "expectedAmount",
        new MappedKind<Euros, EuroRange>(Kinds.SignedAmount, EuroRange.Exactly, range => range.Min),
        new MappedKind<Ends, EuroRange>(Range, ends => ends.Min > ends.Max ? default : EuroRange.Between(ends.Min, ends.Max), range => new(range.Min, range.Max)),
        range => range.IsExact,
        new($"{Kinds.SignedAmount.Expected.French}, ou {{\"min\", \"max\"}}", $"{Kinds.SignedAmount.Expected.English}, or {{\"min\", \"max\"}}"));
}
