namespace Cpts.Rules.Facts;

/// <summary>Money that the community received.</summary>
/// <param name="On">The day.</param>
/// <param name="Amount">Euros; strictly positive.</param>
/// <param name="Note">Whatever its writer wants to remember.</param>
public sealed record Receipt(LocalDate On, Euros Amount, string? Note = null);
