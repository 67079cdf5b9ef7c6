namespace Cpts.Rules;

/// <summary>The exceptional operating amount, paid to communities once and in full at the signature.</summary>
/// <remarks>Source S30: for those that joined before 30 September 2022. No available text gives its amount; the drafts of 2020 (S22) had 75 % of
/// the operating amount: 37 500, 45 000, 56 250 or 67 500 €.</remarks>
/// <param name="SignedBefore">The contract must be signed before this day.</param>
/// <param name="DraftPercent">The amount of the drafts, in per cent of the operating amount.</param>
/// <param name="Sources">The sources of the amount.</param>
internal sealed record ExceptionalOperating(LocalDate SignedBefore, int DraftPercent, ValueList<Source> Sources);
