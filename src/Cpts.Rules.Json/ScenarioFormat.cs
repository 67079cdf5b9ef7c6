using System.Runtime.CompilerServices;
using Cpts.Rules.Facts;
using Cpts.Rules.Findings;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json;

/// <summary>The content of a scenario file.</summary>
/// <param name="Scenario">The facts.</param>
/// <param name="Expect">What the file expects of its evaluation; null when it expects nothing.</param>
internal readonly record struct ScenarioFile(Scenario Scenario, Expectations? Expect);

/// <summary>The format of scenario files: the facts of a scenario, and the members that only files have.</summary>
internal sealed class ScenarioFormat
{
    /// <summary>The format and version that this library reads and writes.</summary>
    public const string Id = "cpts.scenario/1";

    private static readonly ConditionalWeakTable<ScenarioEvaluator, ScenarioFormat> OfEvaluators = new();

    private ScenarioFormat(Law law, FindingCatalogue catalogue)
    {
        var kinds = new JsonKinds(isComplete: false);
        var expect = ExpectationsShape.Of([.. law.Agreements.Select(agreement => agreement.Id)], [.. catalogue.All.Select(rule => rule.Code)]);
        Expect = kinds.Of(expect);
        Json = kinds.Of(FormatKind.Of(Id, "docs/schema/cpts.scenario-1.schema.json", Scenario.Shape, "\"territory\"", new ScenarioFile(Scenario.Shape.Seed, null))
            .Including(Scenario.Shape, file => file.Scenario, (file, scenario) => file with { Scenario = scenario })
            .Optional("expect", expect, file => file.Expect, (file, value) => file with { Expect = value }));
    }

    /// <summary>The format for files that refer only to the library's own agreements and codes.</summary>
    public static ScenarioFormat Default { get; } = new(Law.Default, FindingCatalogue.Default);

    /// <summary>How a whole file is read, written and described.</summary>
    public ObjectJson<ScenarioFile> Json { get; }

    /// <summary>How the section <c>expect</c> is read, written and described.</summary>
    public ObjectJson<Expectations> Expect { get; }

    /// <summary>The format for files that refer to the agreements and codes of an evaluator; null for the library's own.</summary>
    public static ScenarioFormat For(ScenarioEvaluator? evaluator) =>
        evaluator is null || (ReferenceEquals(evaluator.Law, Law.Default) && ReferenceEquals(evaluator.Catalogue, FindingCatalogue.Default))
            ? Default
            : OfEvaluators.GetValue(evaluator, static own => new(own.Law, own.Catalogue));
}
