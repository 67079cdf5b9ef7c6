namespace Cpts.Rules.Reports.Writing.Territories;

/// <summary>The parts that the two documents about territories share.</summary>
internal static class CommuneJson
{
    /// <summary>The members of a commune; <c>population</c> is null where it is not known for the year.</summary>
    public static void Members(Utf8JsonWriter json, Commune commune)
    {
        json.WriteString("code", commune.Code);
        json.WriteString("name", commune.Name);
        json.Number(Output.Name("population"), commune.Population);
        json.WriteString("partOf", commune.PartOf);
        json.WriteBoolean("inFormerLimits", commune.InFormerLimits);
    }

    /// <summary>A part of a whole, with its percentage truncated to two decimals and written as the shortest decimal; null without a whole.</summary>
    public static void Share(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("covered", share.Part);
        json.WriteNumber("total", share.Whole);
        json.WritePropertyName("perCent");
        PerCent(json, share);
        json.WriteEndObject();
    }

    /// <summary>A percentage as a value.</summary>
    public static void PerCent(Utf8JsonWriter json, Share share)
    {
        if (share.PerCent() is { } perCent)
        {
            // Dividing by one gives the shortest form of the same number: 100, never 100.00.
            json.WriteNumberValue(perCent / 1.0000000000000000000000000000m);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    /// <summary>An array of objects.</summary>
    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
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

    /// <summary>Findings, each with its file; null on the command line.</summary>
    public static void Findings(Utf8JsonWriter json, ValueList<LocatedFinding> findings, Language language) => Array(json, "findings", findings, found =>
    {
        json.WriteString("file", found.File);
        FindingsWriter.Members(json, found.Finding, found.Position, language);
    });
}
