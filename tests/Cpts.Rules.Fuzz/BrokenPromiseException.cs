namespace Cpts.Rules.Fuzz;

/// <summary>An answer that no input should get.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
