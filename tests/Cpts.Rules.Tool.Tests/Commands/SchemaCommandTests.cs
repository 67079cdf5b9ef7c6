using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("cpts.scenario-1", "schema")]
    [InlineData("cpts.scenario-1", "schema", "scenario")]
    [InlineData("cpts.scenario-1", "schema", "--lang", "fr")]
    [InlineData("cpts.agreement-1", "schema", "agreement")]
    [InlineData("cpts.evaluation-1", "schema", "evaluation")]
    public void The_schema_is_printed_as_the_documentation_has_it(string file, params string[] arguments)
    {
        var run = InProcess.Run(arguments);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(File.ReadAllText(Repository.PathOf("docs", "schema", file + ".schema.json")), run.Output);
    }

    [Theory]
    [InlineData("scenari", "cpts-rules: schema: unknown format: scenari. Did you mean scenario?\n")]
    [InlineData("text", "cpts-rules: schema: unknown format: text; one of scenario, agreement, evaluation.\n")]
    public void There_are_three_formats(string format, string error)
    {
        var run = InProcess.Run("schema", format);

        Assert.Equal((2, "", error), (run.Exit, run.Output, run.Error));
    }
}
