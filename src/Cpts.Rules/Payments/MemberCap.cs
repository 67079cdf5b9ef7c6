namespace Cpts.Rules.Payments;

/// <summary>What one professional received in one calendar year, compared with the annual ceiling.</summary>
/// <param name="Professional">The professional, as named in the file.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Paid">Indemnities and remunerations, in euros.</param>
/// <param name="Ceiling">The ceiling of the year, in euros; null when there is none or it is not known.</param>
/// <param name="Exceeded">Whether the payments are strictly above the ceiling.</param>
public readonly record struct MemberCap(string Professional, int Year, Euros Paid, Euros? Ceiling, bool Exceeded);
