using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>Indicators as rows of cells; those by steps with the sum that they earned.</summary>
internal static class IndicatorCells
{
    public static IEnumerable<JsonElement> Of(JsonElement mission) => mission.TryGetProperty("indicators", out var indicators) ? indicators.EnumerateArray() : [];

    public static bool IsWellFormed(JsonElement indicator)
    {
        if (indicator.GetProperty("year").GetInt32() is < 1 or > 5)
        {
            return false;
        }

        var steps = Steps(indicator);
        return IsBySteps(indicator)
            ? steps.Length > 0 && steps.Zip(steps.Skip(1)).All(pair => pair.First.Amount < pair.Second.Amount && (LowerIsBetter(indicator) ? pair.First.Threshold > pair.Second.Threshold : pair.First.Threshold < pair.Second.Threshold))
            : indicator.TryGetProperty("maximum", out _);
    }

    /// <summary>Mission, contract year, highest amount, achieved, earned, contract.</summary>
    public static string[] Row(JsonElement mission, JsonElement indicator, int contract)
    {
        var (most, achieved, earned) = IsBySteps(indicator)
            ? (Text(Steps(indicator)[^1].Amount), "", indicator.TryGetProperty("value", out var value) ? Text(Earned(indicator, value.GetDecimal())) : "")
            : (ContractCalls.Amount(indicator, "maximum"), indicator.TryGetProperty("achieved", out var reached) ? VbScript.Truth(reached.GetBoolean()) : "", "");
        return [VbScript.Text(ContractCalls.Name(mission)), indicator.GetProperty("year").GetRawText(), most, achieved, earned, ContractCalls.Number(contract)];
    }

    private static decimal Earned(JsonElement indicator, decimal value) => Steps(indicator)
        .Where(step => LowerIsBetter(indicator) ? value <= step.Threshold : value >= step.Threshold)
        .Select(step => step.Amount)
        .DefaultIfEmpty()
        .Max();

    private static (decimal Threshold, decimal Amount)[] Steps(JsonElement indicator) => indicator.TryGetProperty("steps", out var steps)
        ? [.. steps.EnumerateArray().Select(step => (step.GetProperty("threshold").GetDecimal(), step.GetProperty("amount").GetDecimal()))]
        : [];

    private static bool IsBySteps(JsonElement indicator) => indicator.GetProperty("kind").GetString() is "steps" or "paliers";

    private static bool LowerIsBetter(JsonElement indicator) => indicator.TryGetProperty("direction", out var direction) && direction.GetString() is "lowerIsBetter" or "à la baisse";

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
