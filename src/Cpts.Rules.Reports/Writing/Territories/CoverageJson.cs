using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Writing.Territories;

/// <summary>A coverage as a JSON document, <c>cpts.coverage/1</c>.</summary>
internal static class CoverageJson
{
    public static void Write(Utf8JsonWriter json, CoverageStudy study, Language language)
    {
        json.WriteStartObject();
        Members(json, study, language);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, CoverageStudy study, Language language)
    {
        var coverage = study.Coverage;
        json.WriteString("format", "cpts.coverage/1");
        json.WriteString("engine", EvaluationWriter.Engine);
        json.WriteStartObject("area");
        json.WriteString("kind", study.Area.Kind == AreaKind.Region ? "region" : "department");
        json.WriteString("code", study.Area.Code);
        json.WriteString("name", study.Area.Name);
        json.WriteEndObject();
        json.WriteNumber("populationYear", study.Year);
        CommuneJson.Share(json, "inhabitants", coverage.Inhabitants);
        CommuneJson.Share(json, "communes", coverage.Communes);
        Target(json, study.ReachesTarget);
        CommuneJson.Array(json, "communities", study.Communities, community =>
        {
            json.WriteString("name", community.Part.Name);
            json.WriteString("file", community.File);
            json.WriteNumber("communes", community.Part.Communes);
            json.WriteNumber("inhabitants", community.Part.Inhabitants);
            json.Number(Output.Name("population"), community.Population);
            json.Number(Output.Name("sizeBand"), (int?)community.Size);
        });
        CommuneJson.Array(json, "inNone", coverage.InNone, commune => CommuneJson.Members(json, commune));
        CommuneJson.Array(json, "inSeveral", coverage.InSeveral, one =>
        {
            CommuneJson.Members(json, one.Commune);
            json.WriteStartArray("communities");
            foreach (var name in one.Territories)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        });
        CommuneJson.Array(json, "inFormerLimits", study.InFormerLimits, commune => CommuneJson.Members(json, commune));
        CommuneJson.Array(json, "withoutPopulation", study.WithoutPopulation, commune => CommuneJson.Members(json, commune));
        CommuneJson.Array(json, "notCounted", study.NotCounted, file =>
        {
            json.WriteString("file", file.File);
            json.WriteString("name", file.Name);
            json.WriteString("reason", file.Reason == UncountedReason.Population ? "population" : "form");
        });
        CommuneJson.Array(json, "codesNotCounted", coverage.Uncounted, code =>
        {
            json.WriteString("community", code.Territory);
            json.WriteString("code", code.Code);
        });
        CommuneJson.Findings(json, study.Findings, language);
    }

    private static void Target(Utf8JsonWriter json, bool? isReached)
    {
        json.WriteStartObject("target");
        json.WriteNumber("perCent", 100);
        json.WritePropertyName("reached");
        if (isReached is { } known)
        {
            json.WriteBooleanValue(known);
        }
        else
        {
            json.WriteNullValue();
        }

        FindingsWriter.Sources(json, ValueList.Of(Sources.D4));
        json.WriteEndObject();
    }
}
