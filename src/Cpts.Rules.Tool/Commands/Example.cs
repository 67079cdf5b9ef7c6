namespace Cpts.Rules.Tool.Commands;

/// <summary>An example for the help: a command line, and what it does.</summary>
/// <param name="Line">What follows <c>cpts-rules</c>.</param>
/// <param name="Does">What it does.</param>
internal readonly record struct Example(string Line, Bilingual Does);
