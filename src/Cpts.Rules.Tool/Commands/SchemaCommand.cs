using System.Buffers;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>schema</c>: the JSON Schema of one of the formats, generated when the command runs.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private const string Scenario = "scenario";
    private const string Agreement = "agreement";
    private const string Evaluation = "evaluation";

    private static readonly string[] Formats = [Scenario, Agreement, Evaluation];

    private static readonly Bilingual Unknown = new(
        "schema\u00A0: format inconnu\u00A0: {0}\u00A0; au choix scenario, agreement, evaluation.",
        "schema: unknown format: {0}; one of scenario, agreement, evaluation.");

    private static readonly Bilingual UnknownNear = new(
        "schema\u00A0: format inconnu\u00A0: {0}. Vouliez-vous dire {1}\u00A0?",
        "schema: unknown format: {0}. Did you mean {1}?");

    private readonly Argument<string> _format;

    public SchemaCommand(Host host)
        : base(
            host,
            "schema",
            new("Écrit le schéma JSON (draft 2020-12) d’un format, pour les éditeurs et les autres langages", "Prints the JSON Schema (draft 2020-12) of a format, for editors and other languages"),
            new Example("schema > cpts.scenario-1.schema.json", new("le schéma des scénarios, pour un éditeur", "the schema of scenarios, for an editor")),
            new Example("schema evaluation", new("le schéma de ce que rend evaluate --format json", "the schema of the output of evaluate --format json")))
    {
        _format = new Argument<string>("scenario|agreement|evaluation")
        {
            Description = host.Wording.Text(new("Le format (scenario par défaut)", "The format (scenario by default)")),
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => Scenario,
        };
        _format.CompletionSources.Add(Formats);
        Add(_format);
        TextOption(SharedOptions.LanguageName, SharedOptions.LanguageValue, new("Langue des messages\u00A0; le schéma porte les deux", "Language of the messages; the schema has both"), SharedOptions.Languages);
    }

    protected override int Run(ParseResult parsed)
    {
        var output = new ArrayBufferWriter<byte>();
        switch (parsed.GetValue(_format))
        {
            case Scenario:
                SchemaWriter.WriteScenario(output);
                break;
            case Agreement:
                SchemaWriter.WriteAgreement(output);
                break;
            case Evaluation:
                SchemaWriter.WriteEvaluation(output);
                break;
            case var other:
                throw DidYouMean.Nearest(other!, Formats) is { } near
                    ? new UsageException(UnknownNear, other!, near)
                    : new UsageException(Unknown, other!);
        }

        Host.Output.Write(output.WrittenSpan);
        Host.Output.Write("\n"u8);
        return ExitCode.Fine;
    }
}
