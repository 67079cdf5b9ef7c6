namespace Cpts.Rules.Fuzz;

/// <summary>An answer that breaks a guarantee of the library.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
