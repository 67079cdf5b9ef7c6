using System.Globalization;
using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>What the functions must answer for the contract of a scenario.</summary>
internal static class ContractCalls
{
    public static void Write(VbScript script, JsonElement contract, JsonElement evaluation, string readings)
    {
        JsonElement[] missions = [.. contract.GetProperty("missions").EnumerateArray()];
        string[] names = [.. missions.Select(mission => mission.GetProperty("mission").GetString()!)];
        var signed = contract.GetProperty("signed").GetString()!;
        foreach (var deadline in evaluation.GetProperty("deadlines").EnumerateArray())
        {
            if (deadline.GetProperty("mission") is { ValueKind: JsonValueKind.String } mission)
            {
                script.Call(
                    Value.Date(deadline.GetProperty("due").GetString()!),
                    "CPTS_DEADLINE",
                    VbScript.Text(mission.GetString()!),
                    script.Date(signed),
                    VbScript.Text(deadline.GetProperty("id").GetString()!),
                    readings);
            }
        }

        if (names.Distinct(StringComparer.Ordinal).Count() != names.Length)
        {
            // A mission that stands twice is an error of the arguments in cells.
            return;
        }

        Missing(script, names, signed, evaluation, readings);
        if (!StandsInFilesOnly(contract, missions))
        {
            Schedule(script, contract, missions, signed, evaluation, readings);
        }
    }

    private static void Missing(VbScript script, string[] names, string signed, JsonElement evaluation, string readings)
    {
        // How many; the messages are compared with the evaluation of the file.
        string[][] expected =
        [
            .. evaluation.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("code").GetString() == "CPTS2001")
                .Select(_ => (string[])["*", "*"]),
        ];
        var chosen = names.Length == 0 ? VbScript.Text("none") : VbScript.Text(string.Join("; ", names));
        script.Table(expected, "CPTS_MISSING_MISSIONS", chosen, script.Date(evaluation.GetProperty("asOf").GetString()!), script.Date(signed), readings);
    }

    private static void Schedule(VbScript script, JsonElement contract, JsonElement[] missions, string signed, JsonElement evaluation, string readings)
    {
        var payments = evaluation.GetProperty("payments").EnumerateArray().Where(payment => payment.GetProperty("kind").GetString() != "letterOfIntent").ToArray();
        if (missions.Length == 0 || missions.SelectMany(Indicators).Any(indicator => indicator.GetProperty("kind").GetString() != "allOrNothing" || !indicator.TryGetProperty("maximum", out _) || indicator.GetProperty("year").GetInt32() is < 1 or > 5))
        {
            // Indicators by steps stand in scenario files only.
            return;
        }

        var rows = script.Grid([.. missions.Select(mission => Mission(script, mission))]);
        string[][] indicatorRows = [.. missions.SelectMany(mission => Indicators(mission).Select(indicator => Indicator(mission, indicator)))];
        var indicators = indicatorRows.Length == 0 ? "" : script.Grid(indicatorRows);
        var crisis = contract.TryGetProperty("crisis", out var stated) ? stated : default;
        var hasCrisis = crisis.ValueKind == JsonValueKind.Object;
        var years = hasCrisis && crisis.TryGetProperty("recognisedYears", out var recognised)
            ? string.Join("; ", recognised.EnumerateArray().Select(year => year.GetInt32().ToString(CultureInfo.InvariantCulture)))
            : "";
        script.Table(
            [.. payments.Select(Payment)],
            "CPTS_SCHEDULE",
            script.Whole(evaluation.GetProperty("territory").GetProperty("population").GetInt32()),
            script.Date(signed),
            rows,
            ProjectCalls.Date(script, contract, "fileComplete"),
            hasCrisis ? ProjectCalls.Date(script, crisis, "planFirstDrafted") : "",
            years.Length == 0 ? "" : VbScript.Text(years),
            indicators,
            readings);
    }

    /// <summary>Whether something is stated that no cell of the function takes: an end, an amount by date, the day of a crisis.</summary>
    private static bool StandsInFilesOnly(JsonElement contract, JsonElement[] missions) =>
        contract.TryGetProperty("ended", out _)
        || contract.TryGetProperty("exceptionalOperating", out _)
        || (contract.TryGetProperty("crisis", out var crisis) && crisis.ValueKind == JsonValueKind.Object && crisis.TryGetProperty("recognisedOn", out _))
        || missions.Any(mission => mission.TryGetProperty("ended", out _) || (mission.TryGetProperty("amounts", out var amounts) && amounts.ValueKind == JsonValueKind.Array));

    private static IEnumerable<JsonElement> Indicators(JsonElement mission) =>
        mission.TryGetProperty("indicators", out var indicators) ? indicators.EnumerateArray() : [];

    private static string[] Mission(VbScript script, JsonElement mission)
    {
        var amounts = mission.TryGetProperty("amounts", out var stated) ? stated : default;
        return [VbScript.Text(mission.GetProperty("mission").GetString()!), ProjectCalls.DateInCell(script, mission, "started"), Amount(amounts, "fixed"), Amount(amounts, "variable")];
    }

    private static string[] Indicator(JsonElement mission, JsonElement indicator) =>
    [
        VbScript.Text(mission.GetProperty("mission").GetString()!),
        indicator.GetProperty("year").GetRawText(),
        Amount(indicator, "maximum"),
        indicator.TryGetProperty("achieved", out var achieved) ? VbScript.Truth(achieved.GetBoolean()) : "",
    ];

    private static string Amount(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var amount) ? amount.GetRawText() : "";

    private static string[] Payment(JsonElement payment) =>
    [
        Value.Date(payment.GetProperty("on").GetString()!),
        Value.Text(payment.GetProperty("line").GetString()),
        payment.GetProperty("year").WholeOrBlank(),
        Value.Text(payment.GetProperty("kind").GetString()),
        Value.Cents(payment.GetProperty("amount").GetProperty("min").GetDecimal()),
        Value.Cents(payment.GetProperty("amount").GetProperty("max").GetDecimal()),
        Value.Truth(payment.GetProperty("dateIsSet").GetBoolean()),
    ];
}
