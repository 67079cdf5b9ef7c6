namespace Cpts.Rules.Payments;

/// <summary>What one professional received in one calendar year, against the annual ceiling.</summary>
/// <param name="Professional">Who, as the file names them.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Paid">Indemnities and remunerations, in euros.</param>
/// <param name="Ceiling">The ceiling of the year, in euros; null when there is none or it is not known.</param>
/// <param name="Exceeded">Whether strictly more than the ceiling was paid.</param>
public readonly record struct MemberCap(string Professional, int Year, Euros Paid, Euros? Ceiling, bool Exceeded);
