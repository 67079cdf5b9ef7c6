using System.Text;
using Cpts.Rules.Testing;
using Xunit.Abstractions;

namespace Cpts.Rules.Json.Tests.Schemas;

public class ExamplesTests(ITestOutputHelper output)
{
    [NodeFact(Verdicts.Folder)]
    public void Examples_and_defaults_of_scenarios_are_what_their_place_allows() => Check(SchemaFiles.Scenario);

    [NodeFact(Verdicts.Folder)]
    public void Examples_of_evaluations_are_what_their_place_allows() => Check(SchemaFiles.Evaluation);

    private void Check(string schema) => output.WriteLine(Node.Run(Verdicts.Folder, "examples.mjs", Encoding.UTF8.GetBytes(schema)).TrimEnd());
}
