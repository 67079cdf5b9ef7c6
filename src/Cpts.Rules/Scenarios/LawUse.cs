using Cpts.Rules.Payments;

namespace Cpts.Rules.Scenarios;

/// <summary>The law that an evaluation applied.</summary>
/// <param name="Version">The month in which its sources were last reviewed: <c>2026-11</c>; followed by the ids of the sources that an application supplied: <c>2026-11+X1</c>.</param>
/// <param name="KnownThrough">The last day for which it is known.</param>
/// <param name="Note">A note when the evaluation date or the first day of a contract year is after that day; else null.</param>
public sealed record LawUse(string Version, LocalDate KnownThrough, Bilingual? Note)
{
    private static readonly Bilingual Beyond = new(
        "Le droit est connu jusqu’au {0}\u00A0; ce qui vient après suppose qu’il ne change pas.",
        "The law is known through {0}; what comes after assumes that it does not change.");

    /// <summary>The description of a law that every evaluation under it shares.</summary>
    internal static LawUse Of(Law law)
    {
        var supplied = law.Agreements
            .SelectMany(agreement => agreement.Amounts)
            .Where(row => row.Status == AmountStatus.Supplied)
            .SelectMany(row => row.Sources)
            .Select(source => source.Id)
            .Distinct();
        return new(
            string.Join("+", supplied.Prepend(Law.Version)),
            LocalDate.Max(Law.KnownThrough, law.Agreements.Max(agreement => agreement.EffectiveFrom)),
            null);
    }

    /// <summary>The same for an evaluation that goes beyond the last day known.</summary>
    internal LawUse WithNote() => this with { Note = Beyond.With(KnownThrough) };

    /// <summary>Whether an evaluation goes beyond the last day known.</summary>
    internal bool IsPassed(LocalDate asOf, ValueList<ContractYear> years)
    {
        if (asOf > KnownThrough)
        {
            return true;
        }

        foreach (var year in years)
        {
            if (year.From > KnownThrough)
            {
                return true;
            }
        }

        return false;
    }
}
