namespace Cpts.Rules.Reports.Workbooks;

/// <summary>The look of a cell: the index of its format in the styles.</summary>
internal enum Look
{
    Plain,
    Title,
    Note,
    Header,
    Wrapped,
    Euros,
    Date,
    Whole,
    Total,
    TotalEuros,
    FillText,
    FillEuros,
    FillDate,
    FillWhole,
    Inhabitants,
}
