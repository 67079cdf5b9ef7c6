using System.Text.Json.Nodes;
using Cpts.Rules.Deadlines;
using Cpts.Rules.Json.Schemas;
using NodaTime;

namespace Cpts.Rules.Json.Reading.Sections;

/// <summary>A name in <c>expect.lines</c>.</summary>
internal sealed class LineKey : Key<Line>
{
    public override Bilingual Expected { get; } = Words.OneOf(Vocabularies.BudgetLines.Noun, Vocabularies.BudgetLines.Ids);

    public override IReadOnlyList<string> Known => Vocabularies.BudgetLines.Ids;

    public override bool TryParse(ReadOnlySpan<byte> name, out Line key) => Vocabularies.BudgetLines.TryFind(name, out key);
}

/// <summary>A name in <c>expect.years</c>: <c>1</c> to <c>5</c>.</summary>
internal sealed class ContractYearKey : Key<int>
{
    public override Bilingual Expected => new("une année du contrat, de \"1\" à \"5\"", "a contract year, from \"1\" to \"5\"");

    public override IReadOnlyList<string> Known => [.. Enumerable.Range(1, StatutoryDates.ContractYears).Select(year => ((char)('0' + year)).ToString())];

    public override bool TryParse(ReadOnlySpan<byte> name, out int key)
    {
        key = name.Length == 1 ? name[0] - '0' : 0;
        return key >= 1 && key <= StatutoryDates.ContractYears;
    }
}

/// <summary>A name in <c>expect.paid</c>: a date.</summary>
internal sealed class DateKey : Key<LocalDate>
{
    public override Bilingual Expected => Values.Date.Expected;

    public override bool TryParse(ReadOnlySpan<byte> name, out LocalDate key) => DateText.TryParse(name, out key);

    public override JsonObject Describe(SchemaDefinitions definitions) => DateShapes.Any(definitions);
}

/// <summary>A name in <c>expect.deadlines</c>: the deadline alone, with its mission or with its year.</summary>
internal sealed class DeadlineKey : Key<string>
{
    private static readonly string[] Keys =
    [
        DeadlineKind.ArsSilence.Id(),
        DeadlineKind.ContractTerm.Id(),
        DeadlineKind.LegalForm.Id(),
        .. Enumerable.Range(1, StatutoryDates.ContractYears).Select(year => $"{DeadlineKind.Anniversary.Id()}/{(char)('0' + year)}"),
        .. Vocabularies.Missions.Ids.Select(mission => $"{DeadlineKind.MissionStart.Id()}/{mission}"),
        .. Vocabularies.Missions.Ids.Select(mission => $"{DeadlineKind.MissionDeployment.Id()}/{mission}"),
    ];

    private static readonly NameTable Table = new(Keys);

    public override Bilingual Expected => new(
        "une échéance (arsSilence, contractTerm, legalForm, anniversary/1 à anniversary/5, missionStart/MISSION, missionDeployment/MISSION)",
        "a deadline (arsSilence, contractTerm, legalForm, anniversary/1 to anniversary/5, missionStart/MISSION, missionDeployment/MISSION)");

    public override IReadOnlyList<string> Known => Keys;

    public override bool TryParse(ReadOnlySpan<byte> name, out string key)
    {
        var index = Table.Find(name);
        key = index < 0 ? "" : Keys[index];
        return index >= 0;
    }
}
