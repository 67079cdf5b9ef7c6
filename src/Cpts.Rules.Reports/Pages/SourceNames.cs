namespace Cpts.Rules.Reports.Pages;

/// <summary>The names of sources: their ids, or the word "contract" for the contract, which has no id.</summary>
internal static class SourceNames
{
    private static readonly Bilingual Contract = new("contrat", "contract");

    public static string Of(Source source, Language language) => source == Sources.Contract ? Contract.In(language) : source.Id;

    public static string Of(IEnumerable<Source> sources, Language language) => string.Join(' ', sources.Select(source => Of(source, language)));

    /// <summary>The same inside a sentence: « S17, S18 ».</summary>
    public static string Listed(IEnumerable<Source> sources, Language language) => string.Join(", ", sources.Select(source => Of(source, language)));
}
