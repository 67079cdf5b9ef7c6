using System.Globalization;
using System.Text.Json;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json.Writing;

/// <summary>The section <c>expect</c> of a scenario file.</summary>
internal static class ExpectWriter
{
    public static void Write(Utf8JsonWriter writer, Expectations expect)
    {
        writer.WriteStartObject("expect");
        writer.Optional("agreement", expect.Agreement);
        writer.Optional("sizeBand", (int?)expect.SizeBand);
        if (expect.BudgetCore is not null || expect.BudgetMaximum is not null || expect.BudgetChosen is not null)
        {
            writer.WriteStartObject("budget");
            Amount(writer, "core", expect.BudgetCore);
            Amount(writer, "maximum", expect.BudgetMaximum);
            Amount(writer, "chosen", expect.BudgetChosen);
            writer.WriteEndObject();
        }

        writer.Map("lines", expect.Lines, static (writer, line) =>
        {
            writer.WriteStartObject(line.Line.Id());
            Amount(writer, "fixed", line.Fixed);
            Amount(writer, "variable", line.Variable);
            Amount(writer, "total", line.Total);
            writer.WriteEndObject();
        });
        writer.Map("years", expect.Years, static (writer, year) => Amount(writer, year.Year.ToString(CultureInfo.InvariantCulture), year.Total));
        writer.Map("paid", expect.Paid, static (writer, payment) => Amount(writer, DateText.Format(payment.On), payment.Amount));
        writer.Map("deadlines", expect.Deadlines, static (writer, deadline) => writer.Optional(deadline.Key, deadline.Due));
        writer.Optional("project", expect.Project, Vocabularies.ProjectStatuses);
        writer.Optional("step", expect.Step, Vocabularies.Steps);
        if (expect.Findings is { } codes)
        {
            writer.WriteStartArray("findings");
            foreach (var code in codes)
            {
                writer.WriteStringValue(code);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>A number when the amount is exact, else both ends.</summary>
    private static void Amount(Utf8JsonWriter writer, string name, EuroRange? amount)
    {
        if (amount is not { } range)
        {
            return;
        }

        if (range.IsExact)
        {
            writer.Optional(name, range.Min);
        }
        else
        {
            writer.Range(Output.Name(name), range);
        }
    }
}
