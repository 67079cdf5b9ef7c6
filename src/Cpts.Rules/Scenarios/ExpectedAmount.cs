using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Scenarios;

/// <summary>An expected amount: a number when it is exact, or <c>{"min", "max"}</c>.</summary>
internal static class ExpectedAmount
{
    /// <summary>The two ends of an amount as they are read; the minimum may still be above the maximum.</summary>
    internal readonly record struct Ends(Euros Min, Euros Max);

    /// <summary>An amount due, which is never negative.</summary>
    public static EitherKind<EuroRange> Kind { get; } = Of("expectedAmount", "expectedRange", Kinds.Amount);

    /// <summary>The amount paid on a day; negative when more is to be repaid than is paid.</summary>
    public static EitherKind<EuroRange> Paid { get; } = Of("expectedPayment", "expectedPaymentRange", Kinds.SignedAmount);

    private static EitherKind<EuroRange> Of(string id, string rangeId, AmountKind amount) => new(
        id,
        new MappedKind<Euros, EuroRange>(amount, EuroRange.Exactly, range => range.Min),
        new MappedKind<Ends, EuroRange>(Range(rangeId, amount), ends => ends.Min > ends.Max ? default : EuroRange.Between(ends.Min, ends.Max), range => new(range.Min, range.Max)),
        range => range.IsExact,
        new($"{amount.Expected.French}, ou {{\"min\", \"max\"}}", $"{amount.Expected.English}, or {{\"min\", \"max\"}}"));

    private static Shape<Ends> Range(string id, AmountKind end) => new Shape<Ends>(id, "Range", new("Une fourchette, en euros ; le minimum ne dépasse pas le maximum, ce qu’un schéma ne peut dire.", "A range, in euros; the minimum must not exceed the maximum, which a schema cannot check."), default)
    {
        Rule = (x, faults) =>
        {
            if (x.Min > x.Max)
            {
                faults.Report(FactRules.WrongValue, "", FactMessages.MinAboveMax, x.Min, x.Max);
            }
        },
    }
        .Required("min", end, x => x.Min, (x, v) => x with { Min = v }, "Minimum", new("Le minimum, compris.", "The minimum, included."), "[147246.58]")
        .Required("max", end, x => x.Max, (x, v) => x with { Max = v }, "Maximum", new("Le maximum, compris.", "The maximum, included."), "[307246.58]");
}
