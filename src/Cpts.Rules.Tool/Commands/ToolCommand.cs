namespace Cpts.Rules.Tool.Commands;

/// <summary>A command of the tool: its options, its action, and examples for its help.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(Host host, string name, Bilingual description, params Example[] examples)
        : base(name, host.Wording.Text(description))
    {
        Host = host;
        Examples = examples;
        SetAction(Run);
    }

    /// <summary>Example command lines for the help.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>The environment of the command.</summary>
    protected Host Host { get; }

    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    protected abstract int Run(ParseResult parsed);

    /// <summary>Adds the option <c>--format</c>.</summary>
    protected Option<string> FormatOption(OutputFormat[] formats)
    {
        var names = Array.ConvertAll(formats, format => format.Name);
        return TextOption("--format", string.Join('|', names), new("Forme du résultat (text par défaut)", "Format of the result (text by default)"), names);
    }

    /// <summary>Adds the option <c>--lang</c>.</summary>
    protected Option<string> LanguageOption(Bilingual? description = null) =>
        TextOption(SharedOptions.LanguageName, SharedOptions.LanguageValue, description ?? SharedOptions.LanguageDescription, SharedOptions.Languages);

    /// <summary>Adds an option that takes one text.</summary>
    protected Option<string> TextOption(string name, string value, Bilingual description, params string[] choices)
    {
        var option = new Option<string>(name) { HelpName = value, Description = Host.Wording.Text(description) };
        if (choices.Length > 0)
        {
            option.CompletionSources.Add(choices);
        }

        Add(option);
        return option;
    }

    /// <summary>Adds an option that takes all the texts that follow it.</summary>
    protected Option<string[]> ListOption(string name, string value, Bilingual description)
    {
        var option = new Option<string[]>(name)
        {
            HelpName = value,
            Description = Host.Wording.Text(description),
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        Add(option);
        return option;
    }

    /// <summary>Adds an option that takes one text and may be repeated.</summary>
    protected Option<string[]> TextsOption(string name, string value, Bilingual description)
    {
        var option = new Option<string[]>(name) { HelpName = value, Description = Host.Wording.Text(description), Arity = ArgumentArity.OneOrMore };
        Add(option);
        return option;
    }

    /// <summary>Adds an option without a value.</summary>
    protected Option<bool> Flag(string name, Bilingual description)
    {
        var option = new Option<bool>(name) { Description = Host.Wording.Text(description), Arity = ArgumentArity.Zero };
        Add(option);
        return option;
    }

    /// <summary>Adds the argument that takes any number of texts.</summary>
    protected Argument<string[]> Texts(string name, Bilingual description)
    {
        var argument = new Argument<string[]>(name) { Description = Host.Wording.Text(description), Arity = ArgumentArity.ZeroOrMore };
        Add(argument);
        return argument;
    }
}
