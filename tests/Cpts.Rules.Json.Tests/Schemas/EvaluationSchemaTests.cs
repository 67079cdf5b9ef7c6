using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit.Abstractions;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>The evaluations that the library writes are checked against their schema.</summary>
public class EvaluationSchemaTests(ITestOutputHelper output)
{
    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    [Fact]
    public void The_evaluation_of_every_file_is_accepted()
    {
        var verdicts = new Verdicts();
        foreach (var path in Bases.Good)
        {
            verdicts.Add(path, accept: true, EvaluationOf(path, path.Contains("silence", StringComparison.Ordinal) ? Language.French : Language.English));
        }

        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("tests", "scenarios", "bad"), "*.cpts.json"))
        {
            verdicts.Add(path, accept: true, Unread(ScenarioReader.Read(File.ReadAllBytes(path))));
        }

        output.WriteLine(verdicts.AgreeWith(SchemaFiles.Evaluation));
    }

    [Fact]
    public void The_evaluation_of_any_scenario_is_accepted()
    {
        var scenarios = (from scenario in AnyFile.Scenarios from day in Gen.Choose(0, 36_524) select (scenario, asOf: DateText.First.PlusDays(day)))
            .Sample(600, new Rnd(20_261_121, 7), 100);
        var verdicts = new Verdicts();
        var stopped = 0;
        foreach (var (scenario, asOf) in scenarios.SelectMany(item => new[] { item, (Sensible(item.scenario), item.asOf) }))
        {
            var evaluation = Evaluator.Evaluate(scenario, asOf);
            stopped += evaluation.Answers is null ? 1 : 0;
            verdicts.Add($"{asOf} {scenario}", accept: true, Write(evaluation, default, null, Language.English));
        }

        Assert.InRange(stopped, 100, verdicts.Accepted - 100);
        output.WriteLine(verdicts.AgreeWith(SchemaFiles.Evaluation));
    }

    [Fact]
    public void An_evaluation_with_a_missing_member_an_extra_member_or_a_wrong_value_is_refused()
    {
        var verdicts = new Verdicts();
        foreach (var path in new[] { "docs/scenarios/la-reunion/australe.cpts.json", "tests/scenarios/money/cap-unknown-or-none.cpts.json", "tests/scenarios/silence/restart.cpts.json" })
        {
            var evaluation = JsonNode.Parse(EvaluationOf(path, Language.English))!;
            foreach (var place in Place.In(evaluation))
            {
                if (place.IsMember)
                {
                    Refuse($"without {place}", place.Remove);
                }

                Refuse($"{place} = an object", document => place.Set(document, new JsonObject { ["wrong"] = true }));
                if (place.ValueIn(evaluation) is JsonObject)
                {
                    Refuse($"{place} with one more", document => place.ValueIn(document)!["wrong"] = true);
                }
            }

            void Refuse(string id, Action<JsonNode> change)
            {
                var document = evaluation.DeepClone();
                change(document);
                verdicts.Add($"{path}: {id}", accept: false, document.ToJsonString());
            }
        }

        Assert.True(verdicts.Refused > 1_500, $"{verdicts.Refused} changes");
        output.WriteLine(verdicts.AgreeWith(SchemaFiles.Evaluation));
    }

    /// <summary>The same scenario with a population, so that it has answers.</summary>
    private static Scenario Sensible(Scenario scenario) => scenario with
    {
        Territory = new TerritoryFacts { Population = 1 + ((scenario.Territory.Population ?? 0) & 0x3FFFF), SeatDepartment = scenario.Territory.SeatDepartment },
        Contract = scenario.Contract is { } contract && contract.Signed < new LocalDate(2019, 8, 25) ? contract with { Signed = contract.Signed.PlusYears(20) } : scenario.Contract,
    };

    private static string EvaluationOf(string path, Language language)
    {
        var document = ScenarioReader.Read(Bases.Bytes(path));
        var (scenario, asOf) = (document.Scenario!, document.AsOf ?? new LocalDate(2026, 11, 21));
        return Write(Evaluator.Evaluate(scenario, asOf), Evaluator.Readings(scenario, asOf), document, language);
    }

    private static string Write(Evaluation evaluation, ValueList<InterpretationUse> readings, ScenarioDocument? document, Language language)
    {
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(output, evaluation, readings, document, new EvaluationFormat(language));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Unread(ScenarioDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.WriteUnread(output, document, null, default);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
