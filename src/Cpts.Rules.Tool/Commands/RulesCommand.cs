namespace Cpts.Rules.Tool.Commands;

/// <summary><c>rules</c>: the amounts, sizes, calendar, ceilings, open questions and sources that the library applies.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Option<string> _agreement;
    private readonly Option<string> _format;
    private readonly Option<string> _language;

    public RulesCommand(Host host)
        : base(
            host,
            "rules",
            new("Montre les règles\u00A0: montants, tailles, calendrier, plafonds, lectures, sources", "Shows the rules: amounts, sizes, calendar, ceilings, readings, sources"),
            new Example("rules --agreement avenant-2", new("un seul accord", "one agreement only")),
            new Example("rules --format json", new("les tables, pour un programme", "the tables, for a program")))
    {
        var ids = Law.Default.Agreements.Select(agreement => agreement.Id).ToArray();
        _agreement = TextOption("--agreement", string.Join('|', ids), new("Un seul accord (tous par défaut)", "One agreement only (all by default)"), ids);
        _format = FormatOption(OutputFormat.OfProse);
        _language = LanguageOption();
    }

    protected override int Run(ParseResult parsed)
    {
        var id = SharedOptions.Choice(parsed, _agreement, [.. Law.Default.Agreements.Select(agreement => agreement.Id)]);
        var format = SharedOptions.Format(parsed, _format, OutputFormat.OfProse);
        var language = SharedOptions.LanguageIn(parsed, _language);
        List<Agreement> agreements = [.. Law.Default.Agreements.Where(agreement => id is null || string.Equals(agreement.Id, id, StringComparison.Ordinal))];
        using var output = format.Answers!(new OutputTarget(Host, language ?? Language.English));
        output.Write(Answer.Of(agreements));
        return ExitCode.Fine;
    }
}
