using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>What the functions must answer for the health project of a scenario.</summary>
internal static class ProjectCalls
{
    public static void Write(VbScript script, JsonElement scenario, JsonElement evaluation, string readings)
    {
        if (!scenario.TryGetProperty("project", out var project))
        {
            return;
        }

        var answer = evaluation.GetProperty("project");
        var department = scenario.GetProperty("territory").TryGetProperty("seatDepartment", out var seat) ? VbScript.Text(seat.GetString()!) : "";
        var items = project.TryGetProperty("missingItems", out var missing) && missing.GetArrayLength() > 0 ? script.Grid([.. missing.EnumerateArray().Select(item => Item(script, item))]) : "";
        var decision = project.TryGetProperty("decision", out var decided) ? decided : default;
        var hasDecision = decision.ValueKind == JsonValueKind.Object;
        script.Call(
            Value.Text(answer.GetProperty("status").GetString()),
            "CPTS_PROJECT_STATUS",
            Date(script, project, "received"),
            script.Date(evaluation.GetProperty("asOf").GetString()!),
            items,
            hasDecision ? VbScript.Text(decision.GetProperty("kind").GetString()!) : "",
            hasDecision ? Date(script, decision, "on") : "",
            hasDecision && decision.TryGetProperty("ground", out var ground) ? VbScript.Text(ground.GetString()!) : "",
            readings,
            department);
        if (answer.GetProperty("timeLimit") is { ValueKind: JsonValueKind.Object } limit)
        {
            // The limit starts on the last receipt that counts: from there it is two months, whatever came before.
            script.Call(Value.Date(limit.GetProperty("ends").GetString()!), "CPTS_FIN_SILENCE", Date(script, limit, "starts"), readings, department);
        }
    }

    public static string Date(VbScript script, JsonElement element, string name) =>
        element.TryGetProperty(name, out var date) ? script.Date(date.GetString()!) : "";

    public static string DateInCell(VbScript script, JsonElement element, string name) =>
        element.TryGetProperty(name, out var date) ? script.DateInCell(date.GetString()!) : "";

    private static string[] Item(VbScript script, JsonElement item) =>
    [
        DateInCell(script, item, "requested"),
        DateInCell(script, item, "received"),
        item.TryGetProperty("requiredByLaw", out var required) ? VbScript.Truth(required.GetBoolean()) : "",
    ];
}
