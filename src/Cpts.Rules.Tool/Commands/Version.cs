using System.CommandLine.Invocation;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>--version</c>: the version of the rules, as evaluations name it.</summary>
internal sealed class Version : SynchronousCommandLineAction
{
    public static Bilingual OptionDescription { get; } = new("Affiche la version", "Shows the version");

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(EvaluationWriter.Engine);
        return ExitCode.Fine;
    }
}
