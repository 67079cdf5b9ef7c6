namespace Cpts.Rules.Json;

/// <summary>How an evaluation is written.</summary>
/// <param name="Language">The language of the messages: English by default; it does not depend on the machine.</param>
/// <param name="Indented">Whether each member is on a line of its own; else the whole document is one line.</param>
public readonly record struct EvaluationFormat(Language Language = Language.English, bool Indented = false);
