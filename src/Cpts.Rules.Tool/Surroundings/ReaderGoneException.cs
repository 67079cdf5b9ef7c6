namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Whoever read standard output has gone: there is nothing left to do, and nothing wrong.</summary>
internal sealed class ReaderGoneException() : IOException("Nobody reads any more.");
