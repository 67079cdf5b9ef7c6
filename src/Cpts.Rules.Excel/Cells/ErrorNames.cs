namespace Cpts.Rules.Excel.Cells;

/// <summary>The errors of Excel by their numbers, as Excel shows them in each language.</summary>
internal static class ErrorNames
{
    private const int Base = unchecked((int)0x800A0000);

    /// <summary>The name of an error: #N/A for 2042.</summary>
    /// <param name="code">The number, as COM hands it over.</param>
    public static Bilingual Of(int code) => (code - Base) switch
    {
        2000 => new("#NUL!", "#NULL!"),
        2007 => new("#DIV/0!", "#DIV/0!"),
        2015 => new("#VALEUR!", "#VALUE!"),
        2023 => new("#REF!", "#REF!"),
        2029 => new("#NOM?", "#NAME?"),
        2036 => new("#NOMBRE!", "#NUM!"),
        2042 => new("#N/A", "#N/A"),
        _ => new("#", "#"),
    };
}
