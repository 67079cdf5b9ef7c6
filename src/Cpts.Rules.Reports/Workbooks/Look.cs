namespace Cpts.Rules.Reports.Workbooks;

/// <summary>How a cell looks: the number of its format in the styles.</summary>
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
