namespace Cpts.Rules.Excel.Cells;

/// <summary>The errors of Excel by their numbers, as Excel shows them in each language.</summary>
internal static class ErrorNames
{
    private const int Base = unchecked((int)0x800A0000);

    /// <summary>The name of an error: #N/A for 2042; its number when it has no known name.</summary>
    /// <param name="code">The number, as COM passes it.</param>
    public static Bilingual Of(int code) => (code - Base) switch
    {
        2000 => new("#NUL!", "#NULL!"),
        2007 => InBoth("#DIV/0!"),
        2015 => new("#VALEUR!", "#VALUE!"),
        2023 => InBoth("#REF!"),
        2029 => new("#NOM?", "#NAME?"),
        2036 => new("#NOMBRE!", "#NUM!"),
        2042 => InBoth("#N/A"),
        2043 => new("#CHARGEMENT_DONNEES", "#GETTING_DATA"),
        2045 => new("#PROPAGATION!", "#SPILL!"),
        2046 => InBoth("#CONNECT!"),
        2047 => InBoth("#BLOCKED!"),
        2048 => InBoth("#UNKNOWN!"),
        2049 => InBoth("#FIELD!"),
        2050 => InBoth("#CALC!"),
        2051 => InBoth("#BUSY!"),
        2055 => InBoth("#PYTHON!"),
        var other => InBoth(FormattableString.Invariant($"#{other}")),
    };

    private static Bilingual InBoth(string name) => new(name, name);
}
