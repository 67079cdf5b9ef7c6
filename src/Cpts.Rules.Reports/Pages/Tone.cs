namespace Cpts.Rules.Reports.Pages;

/// <summary>How a text is meant to be seen; writers that have no colours ignore it.</summary>
internal enum Tone : byte
{
    Plain,
    Strong,
    Muted,
    Good,
    Caution,
    Bad,
}
