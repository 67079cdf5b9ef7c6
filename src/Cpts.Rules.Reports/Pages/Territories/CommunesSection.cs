namespace Cpts.Rules.Reports.Pages.Territories;

/// <summary>Communes by code and name, with their inhabitants.</summary>
internal static class CommunesSection
{
    private static readonly Bilingual Title = new("Communes", "Communes");
    private static readonly Bilingual Code = new("Code", "Code");
    private static readonly Bilingual Name = new("Nom", "Name");
    private static readonly Bilingual Inhabitants = new("Habitants", "Inhabitants");
    private static readonly Bilingual Total = new("Total", "Total");

    /// <summary>The communes of a territory, with their sum.</summary>
    public static Section Of(ValueList<Commune> communes, Wording wording)
    {
        var table = TableOf(communes, wording);
        return new Section(wording.Text(Title), table with
        {
            Rows = [.. table.Rows, Row.Total(wording.Text(Total), "", wording.Number(communes.Sum(commune => (long)(commune.Population ?? 0))))],
        });
    }

    /// <summary>Communes without their sum.</summary>
    public static Table TableOf(IEnumerable<Commune> communes, Wording wording) => new(
        [new(wording.Text(Code)), new(wording.Text(Name)), new(wording.Text(Inhabitants), Side.Right)],
        [.. communes.Select(commune => Row.Of(commune.Code, commune.Name, commune.Population is { } population ? wording.Number(population) : ""))]);
}
