using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Tests.Scenarios;

/// <summary>Short ways to write the facts of a test and to read its findings.</summary>
internal static class Build
{
    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static MissionFacts Of(Mission mission, string? started = null, string? deployed = null) => new()
    {
        Mission = mission,
        Started = started is null ? null : Day(started),
        Deployed = deployed is null ? null : Day(deployed),
    };

    public static Scenario Contract(int population, string signed, params MissionFacts[] missions) => Samples.Territory(population) with
    {
        Contract = new ContractFacts { Signed = Day(signed), Missions = missions.ToValueList() },
    };

    public static MissionFacts[] FourCore(string? started) =>
        [Of(Mission.AccessToCare, started), Of(Mission.CarePathways, started), Of(Mission.Prevention, started), Of(Mission.HealthCrisis, started)];

    public static Answers Answers(this Scenario scenario, string asOf = "2026-11-21") => Evaluate(scenario, asOf).Answers!;

    public static Evaluation Evaluate(this Scenario scenario, string asOf = "2026-11-21") => new ScenarioEvaluator().Evaluate(scenario, Day(asOf));

    /// <summary>The places of the findings of one code.</summary>
    public static string[] Found(this Scenario scenario, string code, string asOf = "2026-11-21") =>
        [.. scenario.Evaluate(asOf).Findings.Where(finding => string.Equals(finding.Code, code, StringComparison.Ordinal)).Select(finding => finding.Path)];

    /// <summary>The messages of the findings of one code, in English.</summary>
    public static string[] Said(this Scenario scenario, string code, string asOf = "2026-11-21") =>
        [.. scenario.Evaluate(asOf).Findings.Where(finding => string.Equals(finding.Code, code, StringComparison.Ordinal)).Select(finding => finding.Message(Language.English))];
}
