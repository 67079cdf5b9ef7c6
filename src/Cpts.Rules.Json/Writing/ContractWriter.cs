using System.Text.Json;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Json.Writing;

/// <summary>The section <c>contract</c> of a scenario file.</summary>
internal static class ContractWriter
{
    public static void Write(Utf8JsonWriter writer, ContractFacts? contract)
    {
        if (contract is null)
        {
            return;
        }

        writer.WriteStartObject("contract");
        writer.Optional("signed", contract.Signed);
        writer.Optional("fileComplete", contract.FileComplete);
        writer.WriteStartArray("missions");
        foreach (var mission in contract.Missions)
        {
            Write(writer, mission);
        }

        writer.WriteEndArray();
        Write(writer, contract.Crisis);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, MissionFacts mission)
    {
        writer.WriteStartObject();
        writer.WriteString("mission", mission.Mission.Id());
        writer.Optional("started", mission.Started);
        writer.Optional("deployed", mission.Deployed);
        if (mission.Amounts is { } amounts)
        {
            writer.WriteStartObject("amounts");
            writer.Optional("fixed", amounts.Fixed);
            writer.Optional("variable", amounts.Variable);
            writer.WriteEndObject();
        }

        writer.Items("indicators", mission.Indicators, Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Indicator indicator)
    {
        writer.WriteNumber("year", indicator.Year);
        writer.Optional("name", indicator.Name);
        writer.WriteString("kind", Vocabularies.IndicatorKinds.Id(indicator.Kind));
        writer.Optional("maximum", indicator.Maximum);
        if (indicator.Achieved is { } achieved)
        {
            writer.WriteBoolean("achieved", achieved);
        }

        writer.Unless(IndicatorDirection.HigherIsBetter, "direction", indicator.Direction, Vocabularies.Directions);
        writer.Items("steps", indicator.Steps, static (writer, step) =>
        {
            writer.Optional("threshold", step.Threshold);
            writer.Optional("amount", step.Amount);
        });
        writer.Optional("value", indicator.Value);
    }

    private static void Write(Utf8JsonWriter writer, CrisisFacts crisis)
    {
        if (crisis == CrisisFacts.None)
        {
            return;
        }

        writer.WriteStartObject("crisis");
        writer.Optional("planFirstDrafted", crisis.PlanFirstDrafted);
        if (crisis.RecognisedYears.Count > 0)
        {
            writer.WriteStartArray("recognisedYears");
            foreach (var year in crisis.RecognisedYears)
            {
                writer.WriteNumberValue(year);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
