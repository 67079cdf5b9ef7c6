using Cpts.Rules.Facts;

namespace Cpts.Rules.Payments;

/// <summary>Ruling 46: the exceptional operating amount of a community that joined before 30 September 2022.</summary>
/// <remarks>Source S30; S22 for the amount of the drafts, under the reading <c>startUpUplift</c>.</remarks>
/// <example>Size 3, signed on 19 December 2021, <c>startUpUplift</c>: 56 250 € on 1 April 2022.</example>
/// <param name="On">The later of the signature and the day on which the agreement that introduced the amount takes effect.</param>
/// <param name="Year">The contract year that contains that day.</param>
/// <param name="DateIsSet">Whether the contract is signed on or after the day on which that agreement takes effect.</param>
/// <param name="Amount">Euros; null when neither the contract nor a reading gives it.</param>
/// <param name="SignedBefore">The contract is signed before this day.</param>
internal readonly record struct ExceptionalAmount(LocalDate On, int Year, bool DateIsSet, Euros? Amount, LocalDate SignedBefore)
{
    /// <summary>The exceptional amount of a contract; null when it has none.</summary>
    public static ExceptionalAmount? Of(ContractReading contract, LawInForce law, int population)
    {
        if (!IsOpenTo(contract, law) || law.Law.WithExceptional is not { } agreement)
        {
            return null;
        }

        var effect = law.EffectOf(agreement);
        var on = LocalDate.Max(contract.Signed, effect);
        return contract.YearOf(on) is { } year && year <= contract.Years && on <= contract.End
            ? new(on, year, contract.Signed >= effect, contract.Facts.ExceptionalOperating ?? Draft(agreement, law, population), agreement.Exceptional!.SignedBefore)
            : null;
    }

    /// <summary>Whether a contract can have it: the first one, signed before the day that the text gives.</summary>
    public static bool IsOpenTo(ContractReading contract, LawInForce law) => contract.Number == 1 && law.Law.IsBeforeExceptional(contract.Signed);

    private static Euros? Draft(Agreement agreement, LawInForce law, int population)
    {
        if (!law.Interpretations.StartUpUplift)
        {
            return null;
        }

        var size = agreement.Sizes.SizeOf(population, law.Interpretations.BoundAt80000);
        return agreement.At(size)[Line.Operating]!.Fixed.Min.Times(agreement.Exceptional!.DraftPercent, 100);
    }
}
