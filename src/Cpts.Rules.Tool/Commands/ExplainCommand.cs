using Cpts.Rules.Json.Reading;
using Cpts.Rules.Reports.Pages.Explanations;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>explain</c>: what a finding code means, and what to do.</summary>
internal sealed class ExplainCommand : ToolCommand
{
    private const string Prefix = "CPTS";

    private static readonly Bilingual NoCode = new(
        "explain\u00A0: il manque un code, par exemple CPTS2001.",
        "explain: a code is missing, for instance CPTS2001.");

    private static readonly Bilingual Unknown = new("explain\u00A0: code inconnu\u00A0: {0}.", "explain: unknown code: {0}.");

    private static readonly Bilingual UnknownNear = new(
        "explain\u00A0: code inconnu\u00A0: {0}. Vouliez-vous dire {1}\u00A0?",
        "explain: unknown code: {0}. Did you mean {1}?");

    private readonly Argument<string[]> _codes;

    public ExplainCommand(Host host)
        : base(
            host,
            "explain",
            new("Explique un code de constat\u00A0: sens, exemple, que faire, sources", "Explains a finding code: meaning, example, what to do, sources"),
            new Example("explain CPTS2001", new("une mission socle manque au contrat", "a core mission is missing from the contract")),
            new Example("explain 4007 --lang en", new("en anglais\u00A0; le préfixe CPTS se devine", "in English; the prefix CPTS is understood")))
    {
        _codes = Texts("CODE", new("Codes de constat", "Finding codes"));
        LanguageOption();
    }

    protected override int Run(ParseResult parsed)
    {
        var codes = parsed.GetValue(_codes) ?? [];
        if (codes.Length == 0)
        {
            throw new UsageException(NoCode);
        }

        var rules = codes.Select(Find).ToList();
        using var output = Host.OutputText();
        var pages = new TextPages(output, new TextColours(Host.Colours));
        foreach (var rule in rules)
        {
            pages.Write(FindingPage.Of(rule, Host.Wording));
        }

        return ExitCode.Fine;
    }

    private static FindingRule Find(string written)
    {
        var code = written.All(char.IsAsciiDigit) ? Prefix + written : written.ToUpperInvariant();
        return FindingCatalogue.Default.Find(code)
            ?? throw (DidYouMean.Nearest(code, [.. FindingCatalogue.Default.All.Select(rule => rule.Code)]) is { } near
                ? new UsageException(UnknownNear, written, near)
                : new UsageException(Unknown, written));
    }
}
