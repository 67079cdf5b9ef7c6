namespace Cpts.Rules.Tool.Commands;

/// <summary><c>completion</c>: the script with which a shell completes the command line.</summary>
/// <remarks>The shell passes the line to the directive <c>[suggest]</c>, which suggests commands, options and values.</remarks>
internal sealed class CompletionCommand : ToolCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    private static readonly Bilingual Missing = new(
        "completion\u00A0: il manque un shell\u00A0: {0}.",
        "completion: a shell is missing; one of {0}.");

    private static readonly Bilingual Unknown = new(
        "completion\u00A0: shell inconnu\u00A0: {0}\u00A0; au choix {1}.",
        "completion: unknown shell: {0}; one of {1}.");

    private readonly Argument<string> _shell;

    public CompletionCommand(Host host)
        : base(
            host,
            "completion",
            new("Écrit de quoi compléter les commandes dans un shell", "Prints the completion script for a shell"),
            new Example("completion bash >> ~/.bashrc", new("pour bash, dès la prochaine session", "for bash, from the next session on")),
            new Example("completion fish > ~/.config/fish/completions/cpts-rules.fish", new("pour fish", "for fish")))
    {
        _shell = new Argument<string>(string.Join('|', Shells)) { Description = host.Wording.Text(new("Le shell", "The shell")), Arity = ArgumentArity.ZeroOrOne };
        _shell.CompletionSources.Add(Shells);
        Add(_shell);
        TextOption(SharedOptions.LanguageName, SharedOptions.LanguageValue, new("Langue des messages", "Language of the messages"), SharedOptions.Languages);
    }

    protected override int Run(ParseResult parsed)
    {
        var choices = string.Join(", ", Shells);
        var shell = parsed.GetValue(_shell) ?? throw new UsageException(Missing, choices);
        if (!Shells.Contains(shell, StringComparer.Ordinal))
        {
            throw new UsageException(Unknown, shell, choices);
        }

        using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion." + shell)!;
        script.CopyTo(Host.Output);
        return ExitCode.Fine;
    }
}
