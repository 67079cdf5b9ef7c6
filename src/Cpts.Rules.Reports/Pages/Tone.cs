namespace Cpts.Rules.Reports.Pages;

/// <summary>The tone in which a text is shown; writers without colours ignore it.</summary>
internal enum Tone : byte
{
    Plain,
    Strong,
    Muted,
    Good,
    Caution,
    Bad,
}
