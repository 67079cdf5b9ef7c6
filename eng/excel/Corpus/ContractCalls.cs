using System.Globalization;
using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>What the functions must answer for the contracts of a scenario.</summary>
internal static class ContractCalls
{
    public static void Write(VbScript script, JsonElement scenario, JsonElement evaluation, string readings)
    {
        JsonElement[] contracts = [.. Contracts(scenario)];
        if (contracts.Length == 0)
        {
            return;
        }

        Deadlines(script, evaluation, readings);
        if (contracts.Any(StandsTwice))
        {
            script.Skip("a mission that is listed twice is an error of the arguments");
            return;
        }

        Missing(script, contracts, evaluation, readings);
        Schedule(script, scenario, contracts, evaluation, readings);
    }

    public static IEnumerable<JsonElement> Contracts(JsonElement scenario) =>
        scenario.TryGetProperty("contract", out var only) ? [only]
        : scenario.TryGetProperty("contracts", out var several) ? several.EnumerateArray()
        : [];

    public static IEnumerable<JsonElement> Missions(JsonElement contract) => contract.GetProperty("missions").EnumerateArray();

    private static void Deadlines(VbScript script, JsonElement evaluation, string readings)
    {
        var signed = evaluation.GetProperty("contracts").EnumerateArray().ToDictionary(contract => contract.GetProperty("number").GetInt32(), contract => contract.GetProperty("signed").GetString()!);
        foreach (var deadline in evaluation.GetProperty("deadlines").EnumerateArray())
        {
            if (deadline.GetProperty("mission") is { ValueKind: JsonValueKind.String } mission)
            {
                script.Call(
                    Value.Date(deadline.GetProperty("due").GetString()!),
                    "CPTS_DEADLINE",
                    VbScript.Text(mission.GetString()!),
                    script.Date(signed[deadline.GetProperty("contract").GetInt32()]),
                    VbScript.Text(deadline.GetProperty("id").GetString()!),
                    readings);
            }
        }
    }

    /// <summary>The call for the missions missing from the current contract, given those that have not ended.</summary>
    private static void Missing(VbScript script, JsonElement[] contracts, JsonElement evaluation, string readings)
    {
        var asOf = evaluation.GetProperty("asOf").GetString()!;
        var bySignature = contracts.OrderBy(Signed, StringComparer.Ordinal).ToList();
        var current = bySignature.Exists(contract => IsUpTo(Signed(contract), asOf)) ? bySignature.Last(contract => IsUpTo(Signed(contract), asOf)) : bySignature[0];
        string[] names = [.. Missions(current).Where(mission => !HasEnded(mission, asOf)).Select(Name)];

        // Only their number is checked here; the messages are compared with the evaluation of the file.
        string[][] expected =
        [
            .. evaluation.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("code").GetString() == "CPTS2001")
                .Select(_ => (string[])["*", "*"]),
        ];
        var chosen = names.Length == 0 ? VbScript.Text("none") : VbScript.Text(string.Join("; ", names));
        script.Table(expected, "CPTS_MISSING_MISSIONS", chosen, script.Date(asOf), script.Date(Signed(current)), readings);
    }

    private static void Schedule(VbScript script, JsonElement scenario, JsonElement[] contracts, JsonElement evaluation, string readings)
    {
        if (contracts.SelectMany(Missions).SelectMany(IndicatorCells.Of).Any(indicator => !IndicatorCells.IsWellFormed(indicator)))
        {
            script.Skip("an indicator that is malformed is an error of the arguments");
            return;
        }

        string[][] missions = [.. contracts.SelectMany((contract, place) => Missions(contract).SelectMany(mission => MissionRows(script, mission, place + 1)))];
        if (missions.Length == 0)
        {
            script.Skip("a contract without missions");
            return;
        }

        string[][] indicators = [.. contracts.SelectMany((contract, place) => Missions(contract).SelectMany(mission => IndicatorCells.Of(mission).Select(indicator => IndicatorCells.Row(mission, indicator, place + 1))))];
        string[][] facts = [.. FactCells.Of(script, scenario, contracts)];
        var first = contracts[0];
        var crisis = first.TryGetProperty("crisis", out var stated) ? stated : default;
        var years = crisis.ValueKind == JsonValueKind.Object && crisis.TryGetProperty("recognisedYears", out var recognised)
            ? string.Join("; ", recognised.EnumerateArray().Select(year => year.GetInt32().ToString(CultureInfo.InvariantCulture)))
            : "";
        script.Table(
            [.. evaluation.GetProperty("payments").EnumerateArray().Select(Payment)],
            "CPTS_SCHEDULE",
            script.Whole(evaluation.GetProperty("territory").GetProperty("population").GetInt32()),
            script.Date(Signed(first)),
            script.Grid(missions),
            ProjectCalls.Date(script, first, "fileComplete"),
            crisis.ValueKind == JsonValueKind.Object ? ProjectCalls.Date(script, crisis, "planFirstDrafted") : "",
            years.Length == 0 ? "" : VbScript.Text(years),
            indicators.Length == 0 ? "" : script.Grid(indicators),
            readings,
            ScenarioCalls.Members(script, scenario),
            facts.Length == 0 ? "" : script.Grid(facts));
    }

    /// <summary>A row for the mission, and one for each later amount.</summary>
    private static IEnumerable<string[]> MissionRows(VbScript script, JsonElement mission, int contract)
    {
        JsonElement[] amounts = !mission.TryGetProperty("amounts", out var stated) ? [] : stated.ValueKind == JsonValueKind.Array ? [.. stated.EnumerateArray()] : [stated];
        var first = amounts.FirstOrDefault();
        yield return [VbScript.Text(Name(mission)), ProjectCalls.DateInCell(script, mission, "started"), Amount(first, "fixed"), Amount(first, "variable"), ProjectCalls.DateInCell(script, mission, "ended"), Number(contract), ""];
        foreach (var later in amounts.Skip(1))
        {
            yield return [VbScript.Text(Name(mission)), "", Amount(later, "fixed"), Amount(later, "variable"), "", Number(contract), ProjectCalls.DateInCell(script, later, "from")];
        }
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Amount(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var amount) ? amount.GetRawText() : "";

    public static string Name(JsonElement mission) => mission.GetProperty("mission").GetString()!;

    public static string[] Payment(JsonElement payment) =>
    [
        Value.Date(payment.GetProperty("on").GetString()!),
        Value.Text(payment.GetProperty("line").GetString()),
        payment.GetProperty("year").WholeOrBlank(),
        Value.Text(payment.GetProperty("kind").GetString()),
        Value.Cents(payment.GetProperty("amount").GetProperty("min").GetDecimal()),
        Value.Cents(payment.GetProperty("amount").GetProperty("max").GetDecimal()),
        Value.Truth(payment.GetProperty("dateIsSet").GetBoolean()),
        payment.GetProperty("contract").WholeOrBlank(),
    ];

    private static string Signed(JsonElement contract) => contract.GetProperty("signed").GetString()!;

    private static bool StandsTwice(JsonElement contract) => Missions(contract).GroupBy(Name, StringComparer.Ordinal).Any(group => group.Count() > 1);

    /// <summary>An end before the start of the mission itself is not used.</summary>
    private static bool HasEnded(JsonElement mission, string asOf) =>
        mission.TryGetProperty("ended", out var ended)
        && IsUpTo(ended.GetString()!, asOf)
        && !(mission.TryGetProperty("started", out var started) && string.CompareOrdinal(ended.GetString(), started.GetString()) < 0);

    private static bool IsUpTo(string day, string asOf) => string.CompareOrdinal(day, asOf) <= 0;
}
