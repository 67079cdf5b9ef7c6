namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The reader of standard output has closed it: there is nothing left to do, and this is not an error.</summary>
internal sealed class ReaderGoneException() : IOException("Nobody reads any more.");
