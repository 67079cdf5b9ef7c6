namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>Every source, with its kind.</summary>
internal static class AllSourcesSection
{
    private static readonly Bilingual Title = new("Sources", "Sources");

    public static Section Of(IReadOnlyList<Agreement> agreements, Wording wording) => new(wording.Text(Title), new Entries(
        [.. Sources.InOrder(Sources.All.Concat(agreements.SelectMany(agreement => agreement.CitedSources))).Select(source => new Entry(source.Id, wording.Text(source.What), Detail(source, wording)))]));

    private static string Detail(Source source, Wording wording) =>
        wording.Text(source.Where) is { Length: > 0 } where ? $"{wording.Text(SourceKinds.Words[source.Kind].Name)} · {where}" : wording.Text(SourceKinds.Words[source.Kind].Name);
}
