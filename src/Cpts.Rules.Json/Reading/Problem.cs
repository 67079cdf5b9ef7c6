namespace Cpts.Rules.Json.Reading;

/// <summary>A finding about the form of a file, and the offset of the byte at which it is reported.</summary>
internal readonly record struct Problem(Finding Finding, int Offset)
{
    /// <summary>The offset of a problem whose position is that of its path.</summary>
    public const int AtItsPath = -1;
}
