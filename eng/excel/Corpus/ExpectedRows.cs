using System.Text.Json;

namespace Cpts.Rules.Engineering.Corpus;

/// <summary>The rows that CPTS_EVALUATE must give, written again from the evaluation document.</summary>
internal static class ExpectedRows
{
    private static readonly string[] Parts = ["fixed", "variable", "total"];
    private static readonly string[] Sums = ["guaranteed", "atStake", "total"];

    public static IEnumerable<string> Of(JsonElement evaluation) => evaluation.TryGetProperty("territory", out var territory)
        ? [.. Territory(evaluation, territory), .. Budget(evaluation), .. Contracts(evaluation), .. Years(evaluation), .. Payments(evaluation), .. Reconciliation(evaluation), .. Caps(evaluation), .. Project(evaluation), .. Deadlines(evaluation), .. Readings(evaluation), .. Findings(evaluation)]
        : Findings(evaluation);

    private static IEnumerable<string> Territory(JsonElement evaluation, JsonElement territory)
    {
        yield return Row("territory", "agreement", "", date: evaluation.GetProperty("asOf"), text: evaluation.GetProperty("agreement").GetString());
        yield return Number("population", "", territory.GetProperty("population"), territory.GetProperty("populationYear"));
        yield return Number("sizeBand", "", territory.GetProperty("sizeBand"));
        foreach (var (band, distance, change) in ((string, string, string)[])[("nextBand", "inhabitantsMissing", "annualGain"), ("previousBand", "inhabitantsAbove", "annualLoss")])
        {
            foreach (var row in Band(territory.GetProperty(band), band, distance, change))
            {
                yield return row;
            }
        }
    }

    private static string[] Band(JsonElement band, string name, string distance, string change) => band.ValueKind == JsonValueKind.Null ? [] :
    [
        Number(name, "size", band.GetProperty("size")),
        Number(name, distance, band.GetProperty(distance)),
        Row("territory", name, change, range: band.GetProperty(change)),
    ];

    private static IEnumerable<string> Budget(JsonElement evaluation)
    {
        var budget = evaluation.GetProperty("budget");
        foreach (var line in budget.GetProperty("lines").EnumerateArray())
        {
            string[] sources = [.. line.GetProperty("sources").EnumerateArray().Select(source => source.GetString()!)];
            var text = line.GetProperty("status").GetString() + (sources.Length == 0 ? "" : $" ({string.Join(", ", sources)})");
            foreach (var part in Parts)
            {
                yield return Row("budget", line.GetProperty("line").GetString()!, part, range: line.GetProperty(part), text: text);
            }
        }

        foreach (var sum in (string[])["core", "maximum", "chosen"])
        {
            if (budget.GetProperty(sum) is { ValueKind: JsonValueKind.Object } amount)
            {
                yield return Row("budget", sum, "total", range: amount);
            }
        }
    }

    private static IEnumerable<string> Years(JsonElement evaluation)
    {
        foreach (var year in evaluation.GetProperty("years").EnumerateArray())
        {
            var (number, from, agreement) = (year.GetProperty("year"), year.GetProperty("from"), year.GetProperty("agreement").GetString());
            foreach (var line in year.GetProperty("lines").EnumerateArray())
            {
                foreach (var part in Parts)
                {
                    yield return Row("years", line.GetProperty("line").GetString()!, part, number, from, line.GetProperty(part), agreement, year.GetProperty("contract"));
                }
            }

            foreach (var sum in Sums)
            {
                yield return Row("years", sum, "", number, from, year.GetProperty(sum), agreement, year.GetProperty("contract"));
            }
        }

        foreach (var contract in evaluation.GetProperty("contracts").EnumerateArray())
        {
            foreach (var sum in Sums)
            {
                yield return Row("years", sum, "", range: contract.GetProperty(sum), text: "fiveYears", contract: contract.GetProperty("number"));
            }
        }
    }

    private static IEnumerable<string> Payments(JsonElement evaluation) => evaluation.GetProperty("payments").EnumerateArray().Select(payment => Row(
        "payments",
        payment.GetProperty("line").GetString()!,
        payment.GetProperty("kind").GetString()!,
        payment.GetProperty("year"),
        payment.GetProperty("on"),
        payment.GetProperty("amount"),
        payment.GetProperty("dateIsSet").GetBoolean() ? "" : "date not set by the sources",
        payment.GetProperty("contract")));

    private static IEnumerable<string> Caps(JsonElement evaluation)
    {
        foreach (var cap in evaluation.GetProperty("memberCaps").EnumerateArray())
        {
            var (professional, year) = (cap.GetProperty("professional").GetString()!, cap.GetProperty("year"));
            yield return Row("member caps", professional, "paid", year, range: cap.GetProperty("paid"), text: cap.GetProperty("exceeded").GetBoolean() ? "exceeded" : "");
            if (cap.GetProperty("ceiling") is { ValueKind: JsonValueKind.Number } ceiling)
            {
                var cents = Value.Cents(ceiling.GetDecimal());
                yield return Line("member caps", professional, "ceiling", year.WholeOrBlank(), Value.Blank, cents, cents, "");
            }
        }
    }

    private static IEnumerable<string> Project(JsonElement evaluation)
    {
        if (evaluation.GetProperty("project") is { ValueKind: JsonValueKind.Object } project)
        {
            yield return Row("project", "status", "", date: project.GetProperty("on"), text: project.GetProperty("status").GetString());
            if (project.GetProperty("timeLimit") is { ValueKind: JsonValueKind.Object } limit)
            {
                foreach (var day in (string[])["starts", "ends", "effectiveFrom"])
                {
                    yield return Row("project", "timeLimit", day, date: limit.GetProperty(day));
                }
            }
        }

        var step = evaluation.GetProperty("step");
        yield return Row("project", "step", "current", text: step.GetProperty("current").GetString());
        yield return Row("project", "step", "next", text: step.GetProperty("next").GetString());
    }

    private static IEnumerable<string> Deadlines(JsonElement evaluation)
    {
        foreach (var deadline in evaluation.GetProperty("deadlines").EnumerateArray())
        {
            var (id, mission, year) = (deadline.GetProperty("id").GetString()!, deadline.GetProperty("mission").GetString() ?? "", deadline.GetProperty("year"));
            yield return Row("deadlines", id, mission, year, deadline.GetProperty("due"), text: deadline.GetProperty("status").GetString(), contract: deadline.GetProperty("contract"));
            if (deadline.GetProperty("metOn") is { ValueKind: JsonValueKind.String } done)
            {
                yield return Row("deadlines", id, mission, year, done, text: "metOn", contract: deadline.GetProperty("contract"));
            }
        }
    }

    private static IEnumerable<string> Readings(JsonElement evaluation)
    {
        foreach (var reading in evaluation.GetProperty("interpretations").EnumerateArray())
        {
            var id = reading.GetProperty("id").GetString()!;
            yield return Row("interpretations", id, reading.GetProperty("decided").GetBoolean() ? "decided" : "no effect", text: Word(reading));
            foreach (var other in reading.GetProperty("others").EnumerateArray())
            {
                yield return Row("interpretations", id, "other", range: other.GetProperty("total"), text: Word(other));
            }
        }

        static string? Word(JsonElement chosen) => chosen.GetProperty("value") is { ValueKind: JsonValueKind.String } value ? value.GetString() : chosen.GetProperty("value").GetRawText();
    }

    private static IEnumerable<string> Contracts(JsonElement evaluation)
    {
        foreach (var contract in evaluation.GetProperty("contracts").EnumerateArray())
        {
            var number = contract.GetProperty("number");
            yield return Row("contracts", "state", "", contract.GetProperty("currentYear"), text: contract.GetProperty("state").GetString(), contract: number);
            yield return Row("contracts", "signed", "", date: contract.GetProperty("signed"), contract: number);
            yield return Row("contracts", "until", "", date: contract.GetProperty("until"), contract: number);
        }
    }

    private static IEnumerable<string> Reconciliation(JsonElement evaluation)
    {
        if (evaluation.GetProperty("reconciliation") is { ValueKind: JsonValueKind.Object } money)
        {
            var received = Value.Cents(money.GetProperty("received").GetDecimal());
            yield return Row("reconciliation", "expected", "", range: money.GetProperty("expected"));
            yield return Line("reconciliation", "received", "", Value.Blank, Value.Blank, received, received, "");
            yield return Row("reconciliation", "difference", "", range: money.GetProperty("difference"));
        }
    }

    /// <summary>All findings except the one with which the command reports that no date was given: the function gives #VALUE! instead, or
    /// omits it for a file that cannot be evaluated anyway.</summary>
    private static IEnumerable<string> Findings(JsonElement evaluation) => evaluation.GetProperty("findings").EnumerateArray().Where(finding => !SaysThatNoDateWasGiven(finding)).Select(finding => Row(
        "findings",
        finding.GetProperty("code").GetString()!,
        finding.GetProperty("severity").GetString()!,
        text: $"{finding.GetProperty("path").GetString()} ({finding.GetProperty("line")}:{finding.GetProperty("column")}) {finding.GetProperty("message").GetString()}"));

    private static bool SaysThatNoDateWasGiven(JsonElement finding) =>
        finding.GetProperty("path").GetString() == "/asOf" && finding.GetProperty("code").GetString() == "CPTS9004";

    private static string Number(string item, string detail, JsonElement number, JsonElement year = default)
    {
        var value = Value.Whole(number.GetInt32());
        return Line("territory", item, detail, year.WholeOrBlank(), Value.Blank, value, value, "");
    }

    private static string Row(string section, string item, string detail, JsonElement year = default, JsonElement date = default, JsonElement range = default, string? text = "", JsonElement contract = default) => Line(
        section,
        item,
        detail,
        year.WholeOrBlank(),
        date.OrBlank(Value.Date),
        range.ValueKind == JsonValueKind.Object ? Value.Cents(range.GetProperty("min").GetDecimal()) : Value.Blank,
        range.ValueKind == JsonValueKind.Object ? Value.Cents(range.GetProperty("max").GetDecimal()) : Value.Blank,
        text,
        contract.WholeOrBlank());

    private static string Line(string section, string item, string detail, string year, string date, string min, string max, string? text, string contract = Value.Blank) =>
        string.Join('\t', "R", Value.Text(section), Value.Text(item), Value.Text(detail), year, date, min, max, Value.Text(text), contract);
}
