namespace Cpts.Rules.Engineering.Workbook;

/// <summary>How a cell looks; the values are the indexes of the cell formats in <see cref="StyleSheet"/>.</summary>
internal enum Look : uint
{
    Plain,
    Title,
    Header,
    Label,
    Note,
    InputNumber,
    InputText,
    InputDate,
    Euros,
    WholeEuros,
    Number,
    Date,
    Wrapped,
    Reason,
    Banner,
}
