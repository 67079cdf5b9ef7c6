namespace Cpts.Rules.Excel.Results;

/// <summary>The errors that a cell can show; the values are those of a VARIANT of type VT_ERROR.</summary>
internal enum CellError
{
    /// <summary>#VALUE! (#VALEUR!): an argument is missing or of the wrong type.</summary>
    Value = -2146826273,

    /// <summary>#NUM! (#NOMBRE!): a number or a date is out of bounds.</summary>
    Number = -2146826252,

    /// <summary>#N/A: the sources do not give the answer.</summary>
    NotAvailable = -2146826246,
}
