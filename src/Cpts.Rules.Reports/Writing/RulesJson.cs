using Cpts.Rules.Reports.Pages.Rules;

namespace Cpts.Rules.Reports.Writing;

/// <summary>The rules as one JSON document, <c>cpts.rules/1</c>; amounts, dates and names as in evaluations.</summary>
internal static class RulesJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Agreement> agreements, Law law, Language language)
    {
        json.WriteStartObject();
        json.WriteString("format", "cpts.rules/1");
        json.WriteString("engine", EvaluationWriter.Engine);
        Array(json, "agreements", agreements, agreement => Members(json, agreement, law, language));
        ArrayOfEach(json, "sizes", agreements, agreement => agreement.Sizes, _ => Sizes.Words.Select(term => term.Value), (scale, size) => Size(json, scale, size));
        ArrayOfEach(json, "calendar", agreements, agreement => agreement.Calendar, calendar => calendar.Limits, (_, limit) =>
        {
            json.WriteString("mission", limit.Mission.Id());
            json.WriteNumber("latestStartMonths", limit.LatestStart);
            json.WriteNumber("latestDeploymentMonths", limit.LatestDeployment);
        });
        Array(json, "ceilings", Enumerable.Range(AnnualCeilings.FirstCappedYear, AnnualCeilings.LastKnownYear - AnnualCeilings.FirstCappedYear + 1), year =>
        {
            json.WriteNumber("year", year);
            json.Amount(Output.Name("ceiling"), AnnualCeilings.Of(year));
        });
        Array(json, "interpretations", InterpretationCatalogue.All, question =>
        {
            json.WriteString("id", question.Id);
            json.WritePropertyName("default");
            Reading(json, question.ValueIn(Interpretations.Default));
            json.WriteString("question", question.Question.In(language));
            FindingsWriter.Sources(json, question.Sources);
        });
        Array(json, "sources", Sources.InOrder(Sources.All.Concat(agreements.SelectMany(agreement => agreement.CitedSources))), source =>
        {
            json.WriteString("id", source.Id);
            json.WriteString("kind", SourceKinds.Words[source.Kind].Id);
            json.WriteString("what", source.What.In(language));
            json.WriteString("where", source.Where.In(language) is { Length: > 0 } where ? where : null);
        });
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, Agreement agreement, Law law, Language language)
    {
        json.WriteString("id", agreement.Id);
        json.WriteString("title", agreement.Title.In(language));
        json.Date(Output.Name("signedOn"), agreement.SignedOn);
        json.Date(Output.Name("publishedOn"), agreement.PublishedOn);
        json.Date(Output.Name("effectiveFrom"), agreement.EffectiveFrom);
        json.Date(Output.Name("until"), agreement.Until(law));
        Missions(json, "coreMissions", agreement.CoreMissions);
        Missions(json, "optionalMissions", agreement.OptionalMissions);
        FindingsWriter.Sources(json, agreement.Sources);
        Array(json, "amounts", agreement.Amounts, row =>
        {
            json.WriteStartArray("lines");
            foreach (var line in row.Lines)
            {
                json.WriteStringValue(line.Id());
            }

            json.WriteEndArray();
            json.WriteString("part", AmountParts.Words[row.Part].Id);
            json.WriteNumber("size", (int)row.Size);
            json.Range(Output.Name("amount"), row.Amount);
            json.WriteString("status", AmountStatuses.Words[row.Status].Id);
            FindingsWriter.Sources(json, row.Sources);
            json.WriteString("how", row.How?.In(language));
        });
    }

    private static void Size(Utf8JsonWriter json, SizeThresholds scale, SizeBand size)
    {
        json.WriteNumber("size", (int)size);
        json.WriteNumber("from", scale.First(size));
        json.Number(Output.Name("to"), size == SizeBand.Size4 ? null : scale.First(size + 1) - 1);
    }

    private static void Missions(Utf8JsonWriter json, string name, MissionSet missions)
    {
        json.WriteStartArray(name);
        foreach (var mission in missions)
        {
            json.WriteStringValue(mission.Id());
        }

        json.WriteEndArray();
    }

    private static void Reading(Utf8JsonWriter json, object value)
    {
        if (value is bool flag)
        {
            json.WriteBooleanValue(flag);
        }
        else
        {
            json.WriteStringValue((string)value);
        }
    }

    /// <summary>The items of each table; where agreements have different tables, each item names its agreements.</summary>
    private static void ArrayOfEach<TTable, T>(
        Utf8JsonWriter json, string name, IReadOnlyList<Agreement> agreements, Func<Agreement, TTable> table, Func<TTable, IEnumerable<T>> items, Action<TTable, T> members)
    {
        var tables = agreements.GroupBy(table).ToList();
        Array(json, name, tables.SelectMany(owners => items(owners.Key).Select(item => (Owners: owners, Item: item))), one =>
        {
            members(one.Owners.Key, one.Item);
            if (tables.Count > 1)
            {
                json.WriteStartArray("agreements");
                foreach (var agreement in one.Owners)
                {
                    json.WriteStringValue(agreement.Id);
                }

                json.WriteEndArray();
            }
        });
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
