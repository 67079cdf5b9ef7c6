namespace Cpts.Rules.Tool.Commands;

/// <summary><c>rules</c>: the amounts, sizes, calendar, ceilings, open questions and sources that the library applies.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private static readonly Bilingual OutputIsMissing = new(
        "rules : --output va avec --missing.",
        "rules: --output can only be used with --missing.");

    private readonly Option<string> _agreement;
    private readonly Option<string> _format;
    private readonly Option<string> _language;
    private readonly LawOption _law;
    private readonly Option<bool> _missing;
    private readonly Option<string> _output;

    public RulesCommand(Host host)
        : base(
            host,
            "rules",
            new("Montre les règles\u00A0: montants, tailles, calendrier, plafonds, lectures, sources", "Shows the rules: amounts, sizes, calendar, ceilings, readings, sources"),
            new Example("rules --agreement avenant-2", new("un seul accord", "one agreement only")),
            new Example("rules --format json", new("les tables, pour un programme", "the tables, for a program")),
            new Example("rules --missing --output avenant-2.json", new("ce qui n’est pas publié, à compléter", "the unpublished amounts, to fill in")))
    {
        var ids = SharedOptions.AgreementsOf(Law.Default);
        _agreement = TextOption("--agreement", string.Join('|', ids), new("Un seul accord (tous par défaut)", "One agreement only (all by default)"), ids);
        _format = FormatOption(OutputFormat.OfProse);
        _language = LanguageOption();
        _law = new LawOption(TextsOption, Host);
        _missing = Flag("--missing", new("Ce que les sources ne disent pas, en fichier d’accord à compléter (par défaut du dernier accord)", "The amounts that the sources do not give, as an agreement file to fill in (of the latest agreement by default)"));
        _output = TextOption("--output", "FILE", new("Écrit le fichier à compléter dans un fichier", "Writes the file to fill in to this path"));
    }

    protected override int Run(ParseResult parsed)
    {
        var law = _law.Read(parsed);
        var id = SharedOptions.Choice(parsed, _agreement, SharedOptions.AgreementsOf(law));
        var format = SharedOptions.Format(parsed, _format, OutputFormat.OfProse);
        var language = SharedOptions.LanguageIn(parsed, _language);
        List<Agreement> agreements = [.. law.Agreements.Where(agreement => id is null || string.Equals(agreement.Id, id, StringComparison.Ordinal))];
        if (parsed.GetValue(_missing))
        {
            OutputFile.Refuse(parsed.GetValue(_output), _law.Files(parsed));
            return OutputFile.Write(parsed.GetValue(_output), Host, file =>
            {
                file.Write(Surroundings.Host.Utf8.GetBytes(MissingAmounts.Of(agreements[^1], Host.Wording)));
                return ExitCode.Fine;
            });
        }

        if (parsed.GetValue(_output) is not null)
        {
            throw new UsageException(OutputIsMissing);
        }

        using var output = format.Answers!(new OutputTarget(Host, language ?? Language.English));
        output.Write(Answer.Of(agreements, law));
        return ExitCode.Fine;
    }
}
