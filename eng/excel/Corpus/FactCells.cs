using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>The facts of CPTS_SCHEDULE: fact, value, contract, from.</summary>
internal static class FactCells
{
    public static IEnumerable<string[]> Of(VbScript script, JsonElement scenario, JsonElement[] contracts)
    {
        if (scenario.TryGetProperty("populationChanges", out var changes))
        {
            foreach (var change in changes.EnumerateArray())
            {
                yield return Row("population", change.GetProperty("population").GetRawText(), "", ProjectCalls.DateInCell(script, change, "on"));
            }
        }

        if (scenario.TryGetProperty("project", out var project) && project.TryGetProperty("letterOfIntent", out _))
        {
            yield return Row("letter of intent", ProjectCalls.DateInCell(script, project, "letterOfIntent"), "");
        }

        for (var i = 0; i < contracts.Length; i++)
        {
            foreach (var row in OfContract(script, contracts[i], i + 1))
            {
                yield return row;
            }
        }
    }

    /// <summary>The facts of a contract. For the first contract, only its end and its exceptional amount: the other facts have their own arguments.</summary>
    private static IEnumerable<string[]> OfContract(VbScript script, JsonElement contract, int number)
    {
        var crisis = contract.TryGetProperty("crisis", out var stated) ? stated : default;
        (string Fact, JsonElement Of, string Name)[] days =
        [
            .. number == 1 ? [] : new[] { ("signed", contract, "signed"), ("file complete", contract, "fileComplete"), ("plan first drafted", crisis, "planFirstDrafted") },
            ("contract ended", contract, "ended"),
        ];
        foreach (var (fact, element, name) in days.Where(day => Has(day.Of, day.Name)))
        {
            yield return Row(fact, ProjectCalls.DateInCell(script, element, name), ContractCalls.Number(number));
        }

        if (Has(contract, "exceptionalOperating"))
        {
            yield return Row("exceptional amount", contract.GetProperty("exceptionalOperating").GetRawText(), ContractCalls.Number(number));
        }

        if (Has(crisis, "recognisedOn"))
        {
            foreach (var day in crisis.GetProperty("recognisedOn").EnumerateArray())
            {
                yield return Row("crisis recognised", script.DateInCell(day.GetString()!), ContractCalls.Number(number));
            }
        }

        if (number > 1 && Has(crisis, "recognisedYears"))
        {
            foreach (var year in crisis.GetProperty("recognisedYears").EnumerateArray())
            {
                yield return Row("crisis year", year.GetRawText(), ContractCalls.Number(number));
            }
        }
    }

    private static bool Has(JsonElement element, string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    private static string[] Row(string fact, string value, string contract, string from = "") => [VbScript.Text(fact), value, contract, from];
}
