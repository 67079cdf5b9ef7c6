namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The agreements that a table belongs to, beside its rows, where agreements have different tables.</summary>
internal static class AgreementTitles
{
    /// <summary>« (Avenant 2 du 20 décembre 2021) » after the name of a row; nothing when there is one table for all.</summary>
    /// <param name="owners">The agreements that have the table.</param>
    /// <param name="tables">How many tables there are.</param>
    /// <param name="wording">The language.</param>
    public static string Beside(IEnumerable<Agreement> owners, int tables, Wording wording) =>
        tables == 1 ? "" : $" ({string.Join(", ", owners.Select(agreement => agreement.Title.In(wording.Language)))})";
}
