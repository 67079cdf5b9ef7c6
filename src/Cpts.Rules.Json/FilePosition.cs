using System.Globalization;

namespace Cpts.Rules.Json;

/// <summary>A position in a text file, counted as editors do.</summary>
/// <param name="Line">The line, from 1; lines end with a line feed.</param>
/// <param name="Column">The column, from 1, in UTF-16 units: a letter with an accent counts as one, an emoji as two. The
/// byte order mark does not count.</param>
public readonly record struct FilePosition(int Line, int Column)
{
    /// <summary>Line and column: <c>31:5</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}:{1}", Line, Column);
}
