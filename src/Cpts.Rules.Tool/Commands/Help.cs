using System.CommandLine.Invocation;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>--help</c>: the options and the purpose of a command, with examples, in the user's language.</summary>
internal sealed class Help(Host host) : SynchronousCommandLineAction
{
    private static readonly Bilingual UsageTitle = new("Usage", "Usage");
    private static readonly Bilingual CommandsTitle = new("Commandes", "Commands");
    private static readonly Bilingual ArgumentsTitle = new("Arguments", "Arguments");
    private static readonly Bilingual OptionsTitle = new("Options", "Options");
    private static readonly Bilingual ExamplesTitle = new("Exemples", "Examples");
    private static readonly Bilingual ExitTitle = new("Codes de sortie", "Exit codes");
    private static readonly Bilingual ExitCodes = new(
        "0 tout va bien ; 1 constats de gravité suffisante ou attente non tenue ; 2 mauvais usage ou entrée illisible.",
        "0 fine; 1 findings of sufficient severity, or an expectation not met; 2 wrong usage or unreadable input.");

    private readonly Host _host = host;

    public static Bilingual OptionDescription { get; } = new("Affiche cette aide", "Shows this help");

    // Help is shown even when the rest of the command line is wrong.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var writer = new TextPages(parseResult.InvocationConfiguration.Output, new TextColours(_host.Colours));
        writer.Write(Of(command));
        return ExitCode.Fine;
    }

    private Page Of(Command command)
    {
        var name = command is RootCommand ? "cpts-rules" : $"cpts-rules {command.Name}";
        return new Page(name, [command.Description ?? ""],
        [
            Section(UsageTitle, new Paragraph(Usage(name, command))),
            Section(CommandsTitle, Entries(command.Subcommands.Select(sub => new Entry(sub.Name, sub.Description ?? "")))),
            Section(ArgumentsTitle, Entries(command.Arguments.Select(argument => new Entry(argument.Name, argument.Description ?? "")))),
            Section(OptionsTitle, Entries(Options(command).Select(option => new Entry(Name(option), option.Description ?? "")))),
            Section(ExamplesTitle, Entries(Examples(command).Select(example => new Entry("$", "cpts-rules " + example.Line, _host.Wording.Text(example.Does))))),
            Section(ExitTitle, new Paragraph(_host.Wording.Text(ExitCodes))),
        ]);
    }

    private Section Section(Bilingual title, Block? block) => new(_host.Wording.Text(title), block);

    private static Entries? Entries(IEnumerable<Entry> entries) => entries.ToList() is { Count: > 0 } some ? new Entries(some) : null;

    private static string Usage(string name, Command command) => string.Join(' ',
    [
        name,
        .. command.Subcommands.Count > 0 ? ["COMMAND"] : Array.Empty<string>(),
        .. command.Arguments.Select(argument => argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "…" : argument.Name),
        .. Options(command).Select(option => $"[{Name(option)}]"),
    ]);

    private static IEnumerable<Option> Options(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private static string Name(Option option) => option.HelpName is { Length: > 0 } value ? $"{option.Name} {value}" : option.Name;

    private static IEnumerable<Example> Examples(Command command) => command switch
    {
        ToolCommand own => own.Examples,
        _ => command.Subcommands.OfType<ToolCommand>().SelectMany(sub => sub.Examples.Take(1)),
    };
}
