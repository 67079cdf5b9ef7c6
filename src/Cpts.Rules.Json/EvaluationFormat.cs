namespace Cpts.Rules.Json;

/// <summary>How an evaluation is written.</summary>
/// <param name="Language">The language of the messages: English by default, never the machine's.</param>
/// <param name="Indented">Whether each member has a line of its own; else the whole document is one line.</param>
public readonly record struct EvaluationFormat(Language Language = Language.English, bool Indented = false);
