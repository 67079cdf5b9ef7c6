using Xunit.Abstractions;

namespace Cpts.Rules.Json.Tests.Schemas;

public class ExamplesTests(ITestOutputHelper output)
{
    [NodeFact]
    public void Examples_and_defaults_of_scenarios_are_what_their_place_allows() => output.WriteLine(Node.Run("examples.mjs", SchemaFiles.ScenarioFile));

    [NodeFact]
    public void Examples_of_evaluations_are_what_their_place_allows() => output.WriteLine(Node.Run("examples.mjs", SchemaFiles.EvaluationFile));
}
