namespace Cpts.Rules.Json.Reading;

/// <summary>A finding of form, and where it is: the byte at which its position is reported.</summary>
internal readonly record struct Problem(Finding Finding, int Offset)
{
    /// <summary>The offset of a problem that is where its path says.</summary>
    public const int AtItsPath = -1;
}
