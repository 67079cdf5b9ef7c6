using System.Text.Json;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Json.Writing;

/// <summary>The sections of a scenario file that state facts, in the order of the format.</summary>
internal static class FactsWriter
{
    public static void Write(Utf8JsonWriter writer, Scenario scenario)
    {
        writer.WriteString("name", scenario.Name ?? ""); // The format requires one.
        writer.Optional("source", scenario.Source);
        writer.Optional("asOf", scenario.AsOf);
        Write(writer, scenario.Territory);
        Write(writer, scenario.Initiative);
        writer.Optional("members", scenario.Members, Vocabularies.Members);
        Write(writer, scenario.LegalForm);
        Write(writer, scenario.Project);
        ContractWriter.Write(writer, scenario.Contract);
        writer.Items("populationChanges", scenario.PopulationChanges, static (writer, change) =>
        {
            writer.Optional("on", change.On);
            writer.WriteNumber("population", change.Population);
        });
        writer.Items("memberPayments", scenario.MemberPayments, static (writer, payment) =>
        {
            writer.WriteString("professional", payment.Professional);
            writer.WriteNumber("year", payment.Year);
            writer.Optional("indemnities", payment.Indemnities);
            writer.Optional("remunerations", payment.Remunerations);
        });
        Write(writer, scenario.Interpretations);
    }

    private static void Write(Utf8JsonWriter writer, TerritoryFacts territory)
    {
        writer.WriteStartObject("territory");
        writer.Optional("population", territory.Population);
        if (territory.Communes is { } communes)
        {
            writer.WriteStartArray("communes");
            foreach (var code in communes)
            {
                writer.WriteStringValue(code);
            }

            writer.WriteEndArray();
        }

        writer.Optional("populationYear", territory.PopulationYear);
        writer.Optional("seatDepartment", territory.SeatDepartment);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, InitiativeFacts? initiative)
    {
        if (initiative is null)
        {
            return;
        }

        writer.WriteStartObject("initiative");
        writer.WriteString("by", Vocabularies.Initiators.Id(initiative.By));
        if (initiative.Consulted.Count > 0)
        {
            writer.Optional("consulted", initiative.Consulted, Vocabularies.ConsultedBodies);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, LegalFormFacts? legalForm)
    {
        if (legalForm is null)
        {
            return;
        }

        writer.WriteStartObject("legalForm");
        writer.WriteString("kind", Vocabularies.LegalForms.Id(legalForm.Kind));
        writer.Optional("since", legalForm.Since);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ProjectFacts? project)
    {
        if (project is null)
        {
            return;
        }

        writer.WriteStartObject("project");
        writer.Optional("professionalsGathered", project.ProfessionalsGathered);
        writer.Optional("agencyContacted", project.AgencyContacted);
        writer.Optional("letterOfIntent", project.LetterOfIntent);
        writer.Optional("diagnosis", project.Diagnosis);
        writer.Optional("states", project.States, Vocabularies.Statements);
        writer.Optional("received", project.Received);
        writer.Items("missingItems", project.MissingItems, static (writer, item) =>
        {
            writer.Optional("requested", item.Requested);
            writer.Optional("received", item.Received);
            writer.WriteBoolean("requiredByLaw", item.RequiredByLaw);
        });
        if (project.Decision is { } decision)
        {
            writer.WriteStartObject("decision");
            writer.WriteString("kind", Vocabularies.Decisions.Id(decision.Kind));
            writer.Optional("on", decision.On);
            writer.Optional("ground", decision.Ground, Vocabularies.Grounds);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Interpretations interpretations)
    {
        var usual = Interpretations.Default;
        if (interpretations == usual)
        {
            return;
        }

        writer.WriteStartObject("interpretations");
        writer.Unless(usual.BoundAt80000, "boundAt80000", interpretations.BoundAt80000, Vocabularies.SizesAt80000);
        writer.Unless(usual.TimeLimitOnNonWorkingDay, "timeLimitOnNonWorkingDay", interpretations.TimeLimitOnNonWorkingDay, Vocabularies.NonWorkingDayReadings);
        writer.Unless(usual.Proration, "proration", interpretations.Proration, Vocabularies.Prorations);
        writer.Unless(usual.FixedShare, "fixedShare", interpretations.FixedShare, Vocabularies.FixedShares);
        if (interpretations.Avenant2EffectiveOn != usual.Avenant2EffectiveOn)
        {
            writer.Optional("avenant2EffectiveOn", interpretations.Avenant2EffectiveOn);
        }

        if (interpretations.StartUpUplift)
        {
            writer.WriteBoolean("startUpUplift", value: true);
        }

        if (interpretations.LetterOfIntentFunding)
        {
            writer.WriteBoolean("letterOfIntentFunding", value: true);
        }

        writer.WriteEndObject();
    }
}
