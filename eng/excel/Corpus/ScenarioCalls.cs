using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>What the functions must answer for the facts of one scenario.</summary>
internal static class ScenarioCalls
{
    public static void Write(VbScript script, JsonElement scenario, JsonElement evaluation)
    {
        var readings = Readings(scenario);
        Territory(script, scenario, evaluation, readings);
        ProjectCalls.Write(script, scenario, evaluation, readings);
        foreach (var cap in evaluation.GetProperty("memberCaps").EnumerateArray())
        {
            var year = script.Whole(cap.GetProperty("year").GetInt32());
            script.Call(cap.GetProperty("ceiling") is { ValueKind: JsonValueKind.Number } ceiling ? Value.Cents(ceiling.GetDecimal()) : "x#N/A", "CPTS_PLAFOND", year);
        }

        ContractCalls.Write(script, scenario, evaluation, readings);
        Receipts(script, scenario, evaluation);
    }

    /// <summary>The number of members; empty when the file does not give it.</summary>
    public static string Members(VbScript script, JsonElement scenario) => scenario.TryGetProperty("memberCount", out var members) ? script.Whole(members.GetInt32()) : "";

    private static void Receipts(VbScript script, JsonElement scenario, JsonElement evaluation)
    {
        if (evaluation.GetProperty("reconciliation") is not { ValueKind: JsonValueKind.Object } money)
        {
            return;
        }

        var payments = script.Grid([.. evaluation.GetProperty("payments").EnumerateArray().Select(payment => PaymentCells(script, payment))]);
        var receipts = script.Grid([.. scenario.GetProperty("receipts").EnumerateArray().Select(receipt => (string[])[ProjectCalls.DateInCell(script, receipt, "on"), receipt.GetProperty("amount").GetRawText()])]);
        var (expected, difference) = (money.GetProperty("expected"), money.GetProperty("difference"));
        script.Table(
            [[Cents(expected, "min"), Cents(expected, "max"), Value.Cents(money.GetProperty("received").GetDecimal()), Cents(difference, "min"), Cents(difference, "max")]],
            "CPTS_RECONCILIATION",
            payments,
            receipts,
            script.Date(evaluation.GetProperty("asOf").GetString()!));
    }

    private static string[] PaymentCells(VbScript script, JsonElement payment) =>
        [ProjectCalls.DateInCell(script, payment, "on"), "", "", "", payment.GetProperty("amount").GetProperty("min").GetRawText(), payment.GetProperty("amount").GetProperty("max").GetRawText()];

    private static string Cents(JsonElement range, string end) => Value.Cents(range.GetProperty(end).GetDecimal());

    /// <summary>The readings of the file in one text; empty when it chooses none.</summary>
    private static string Readings(JsonElement scenario)
    {
        if (!scenario.TryGetProperty("interpretations", out var chosen))
        {
            return "";
        }

        var pairs = chosen.EnumerateObject().Select(pair => $"{pair.Name}={(pair.Value.ValueKind == JsonValueKind.String ? pair.Value.GetString() : pair.Value.GetRawText())}");
        return VbScript.Text(string.Join("; ", pairs));
    }

    private static void Territory(VbScript script, JsonElement scenario, JsonElement evaluation, string readings)
    {
        var territory = evaluation.GetProperty("territory");
        var population = territory.GetProperty("population").GetInt32();
        script.Call(Value.Whole(territory.GetProperty("sizeBand").GetInt32()), "CPTS_TAILLE", script.Whole(population), readings);
        script.Call(
            territory.GetProperty("nextBand") is { ValueKind: JsonValueKind.Object } next ? Value.Whole(next.GetProperty("inhabitantsMissing").GetInt32()) : "x#N/A",
            "CPTS_HABITANTS_MANQUANTS",
            script.Whole(population),
            readings);
        if (scenario.GetProperty("territory").TryGetProperty("communes", out var communes))
        {
            var codes = script.Grid([.. communes.EnumerateArray().Select(code => (string[])[VbScript.Text(code.GetString()!)])]);
            script.Call(Value.Whole(population), "CPTS_POPULATION", codes, script.Whole(territory.GetProperty("populationYear").GetInt32()));
        }

        if (ContractCalls.Contracts(scenario).SelectMany(ContractCalls.Missions).Any(mission => mission.TryGetProperty("amounts", out _)))
        {
            script.Skip("the annual amounts of the functions are those before any contract");
            return;
        }

        var budget = evaluation.GetProperty("budget");
        Amount(script, budget.GetProperty("core"), "socles", population, scenario, evaluation, readings);
        Amount(script, budget.GetProperty("maximum"), "toutes", population, scenario, evaluation, readings);
    }

    private static void Amount(VbScript script, JsonElement range, string missions, int population, JsonElement scenario, JsonElement evaluation, string readings)
    {
        var (min, max) = (Value.Cents(range.GetProperty("min").GetDecimal()), Value.Cents(range.GetProperty("max").GetDecimal()));
        var asOf = evaluation.GetProperty("asOf").GetString()!;
        foreach (var (expected, part) in ((string, string)[])[(min == max ? min : "x#N/A", ""), (min, VbScript.Text("min")), (max, VbScript.Text("max"))])
        {
            script.Call(expected, "CPTS_BUDGET", script.Whole(population), VbScript.Text(missions), script.Date(asOf), part, readings, Members(script, scenario));
        }
    }
}
