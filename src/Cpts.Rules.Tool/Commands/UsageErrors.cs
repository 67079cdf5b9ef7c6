using System.CommandLine.Parsing;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Tool.Commands;

/// <summary>The errors of a command line, in the user's language.</summary>
internal static class UsageErrors
{
    private static readonly Bilingual UnknownCommand = new(
        "commande inconnue : {0}. Voir cpts-rules --help.",
        "unknown command: {0}. See cpts-rules --help.");

    private static readonly Bilingual UnknownCommandNear = new(
        "commande inconnue : {0}. Vouliez-vous dire {1} ?",
        "unknown command: {0}. Did you mean {1}?");

    private static readonly Bilingual NoCommand = new(
        "il manque une commande : {0}. Voir cpts-rules --help.",
        "a command is missing: {0}. See cpts-rules --help.");

    private static readonly Bilingual UnknownOption = new(
        "{0} : option inconnue : {1}. Voir cpts-rules {0} --help.",
        "{0}: unknown option: {1}. See cpts-rules {0} --help.");

    private static readonly Bilingual UnknownOptionNear = new(
        "{0} : option inconnue : {1}. Vouliez-vous dire {2} ?",
        "{0}: unknown option: {1}. Did you mean {2}?");

    private static readonly Bilingual TooMany = new(
        "{0} : argument en trop : {1}. Voir cpts-rules {0} --help.",
        "{0}: one argument too many: {1}. See cpts-rules {0} --help.");

    private static readonly Bilingual OneValue = new(
        "{0} : l’option prend une valeur, une seule fois.",
        "{0}: the option takes one value and can be given only once.");

    private static readonly Bilingual Other = new("{0} : {1}", "{0}: {1}");

    /// <summary>The first error; null when the command line is valid.</summary>
    public static UsageException? Of(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Action is Help or Version)
        {
            return null;
        }

        if (parsed.CommandResult.Parent is null)
        {
            return parsed.UnmatchedTokens.Count > 0
                ? OfCommand(parsed.UnmatchedTokens[0], command)
                : new UsageException(NoCommand, string.Join(", ", command.Subcommands.Select(sub => sub.Name)));
        }

        if (UnknownOptions(parsed, arguments).FirstOrDefault() is { } option)
        {
            return OfOption(option, command);
        }

        if (parsed.UnmatchedTokens.Count > 0)
        {
            return new UsageException(TooMany, command.Name, parsed.UnmatchedTokens[0]);
        }

        return parsed.Errors.Count == 0 ? null
            : parsed.Errors[0].SymbolResult is OptionResult result ? new UsageException(OneValue, result.Option.Name)
            : new UsageException(Other, command.Name, parsed.Errors[0].Message);
    }

    private static UsageException OfCommand(string written, Command root) =>
        Nearest(written, root.Subcommands) is { } near
            ? new UsageException(UnknownCommandNear, written, near)
            : new UsageException(UnknownCommand, written);

    private static UsageException OfOption(string written, Command command) =>
        Nearest(written, command.Options) is { } near
            ? new UsageException(UnknownOptionNear, command.Name, written, near)
            : new UsageException(UnknownOption, command.Name, written);

    private static string? Nearest(string written, IEnumerable<Symbol> known) => DidYouMean.Nearest(written, [.. known.Select(symbol => symbol.Name)]);

    /// <summary>The unknown options, which the parser takes for file names or for further values of an option; that is right only after <c>--</c>.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var taken = parsed.CommandResult.Children
            .Where(result => result is ArgumentResult or OptionResult { Option.AllowMultipleArgumentsPerToken: true })
            .SelectMany(result => result.Tokens)
            .Select(token => token.Value)
            .Concat(parsed.UnmatchedTokens)
            .ToHashSet(StringComparer.Ordinal);
        return arguments
            .TakeWhile(argument => !string.Equals(argument, "--", StringComparison.Ordinal))
            .Where(argument => argument.Length > 1 && argument[0] == '-' && taken.Contains(argument));
    }
}
