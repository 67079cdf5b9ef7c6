using Cpts.Rules.Json.Documents;
using Cpts.Rules.Reports.Territories;

namespace Cpts.Rules.Reports.Writing.Territories;

/// <summary>Territories as JSON documents, <c>cpts.territory/1</c>; <c>territory</c> is the same as in evaluations.</summary>
internal static class TerritoryJson
{
    /// <summary>Writes one document, or an array of several.</summary>
    public static void Write(Utf8JsonWriter json, TerritoryStudy study, Language language)
    {
        json.WriteStartObject();
        Members(json, study, language);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, TerritoryStudy study, Language language)
    {
        json.WriteString("format", "cpts.territory/1");
        json.WriteString("name", study.Name);
        json.WriteString("file", study.File);
        json.Date(Output.Name("asOf"), study.AsOf);
        if (study.Answers is { } answers)
        {
            json.WriteString("agreement", answers.Evaluation.Agreement.Id);
            json.WriteString("engine", EvaluationWriter.Engine);
            Members(json, answers);
        }
        else
        {
            json.WriteString("engine", EvaluationWriter.Engine);
        }

        CommuneJson.Findings(json, study.Findings, language);
    }

    private static void Members(Utf8JsonWriter json, TerritoryAnswers answers)
    {
        json.WriteStartArray("missions");
        foreach (var mission in answers.Missions)
        {
            json.WriteStringValue(mission.Id());
        }

        json.WriteEndArray();
        CommuneJson.Array(json, "communes", answers.Communes, commune => CommuneJson.Members(json, commune));
        json.WritePropertyName("territory");
        EvaluationShape.Territory.Write(json, answers.Territory, Language.English);
        CommuneJson.Array(json, "years", answers.Years, year => Year(json, year));
        json.WriteStartObject("tipping");
        Tipping(json, "added", answers, TerritoryMove.Added);
        Tipping(json, "leftOut", answers, TerritoryMove.LeftOut);
        json.WriteEndObject();
    }

    private static void Year(Utf8JsonWriter json, SizedYear year)
    {
        json.WriteNumber("year", year.Populations.Year);
        json.Number(Output.Name("population"), year.Populations.Population);
        json.Number(Output.Name("sizeBand"), (int?)year.Size);
        Codes(json, "missing", year.Populations.Missing);
        Codes(json, "inFormerLimits", year.Populations.InFormerLimits.Select(commune => commune.Code));
    }

    private static void Tipping(Utf8JsonWriter json, string name, TerritoryAnswers answers, TerritoryMove move) =>
        CommuneJson.Array(json, name, answers.Tipping.Where(one => one.Tipping.Move == move), one =>
        {
            CommuneJson.Members(json, one.Tipping.Commune);
            json.WriteStartObject("territory");
            json.WriteNumber("population", one.Tipping.Population);
            json.WriteNumber("sizeBand", (int)one.Tipping.SizeBand);
            json.WriteEndObject();
            json.Range(Output.Name("annualChange"), one.AnnualChange);
        });

    private static void Codes(Utf8JsonWriter json, string name, IEnumerable<string> codes)
    {
        json.WriteStartArray(name);
        foreach (var code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }
}
