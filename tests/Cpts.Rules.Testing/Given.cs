using Cpts.Rules.Facts;
using NodaTime;
using NodaTime.Text;

namespace Cpts.Rules.Testing;

/// <summary>
/// Builds the facts for tests, with short chained methods:
/// <c>Community(120_000).With(Received("2021-03-03")).Signed("2021-12-19", Of(Mission.AccessToCare, "2022-03-01"))</c>.
/// </summary>
public static class Given
{
    /// <summary>The reading by which a time limit moves to the next working day.</summary>
    public static Interpretations Moves { get; } = new() { TimeLimitOnNonWorkingDay = NonWorkingDayReading.NextWorkingDay };

    /// <summary>A source that an application gives and the library does not know.</summary>
    public static Source Read { get; } = new("X1", SourceKind.Contracts, new("Contrat type, page 12", "Contrat type, page 12"), new("Légifrance", "Légifrance"));

    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);

    public static string Iso(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "null";

    public static Scenario Community(int population = 100_000, string? seat = null) =>
        new() { Territory = new TerritoryFacts { Population = population, SeatDepartment = seat } };

    public static Scenario With(this Scenario scenario, ProjectFacts? project) => scenario with { Project = project };

    public static Scenario With(this Scenario scenario, ContractFacts? contract) => scenario with { Contract = contract };

    public static Scenario With(this Scenario scenario, LegalFormFacts? form) => scenario with { LegalForm = form };

    /// <summary>The contracts from the first to the last.</summary>
    public static Scenario With(this Scenario scenario, params ContractFacts[] contracts) => scenario with { Contracts = contracts.ToValueList() };

    public static Scenario With(this Scenario scenario, Interpretations readings) => scenario with { Interpretations = readings };

    public static Scenario Signed(this Scenario scenario, string day, params MissionFacts[] missions) =>
        scenario.With(Signed(day, missions));

    public static ContractFacts Signed(string day, params MissionFacts[] missions) => new() { Signed = Day(day), Missions = missions.ToValueList() };

    public static MissionFacts Of(Mission mission, string? started = null, string? deployed = null) =>
        new() { Mission = mission, Started = DayOrNull(started), Deployed = DayOrNull(deployed) };

    /// <summary>The mission with annual amounts that its contract states.</summary>
    public static MissionFacts Stating(this MissionFacts mission, decimal? fixedPart = null, decimal? variable = null) =>
        mission with { Amounts = Amounts(fixedPart, variable) };

    public static MissionFacts Until(this MissionFacts mission, string ended) => mission with { Ended = Day(ended) };

    public static ContractFacts Until(this ContractFacts contract, string ended) => contract with { Ended = Day(ended) };

    public static ContractAmounts Amounts(decimal? fixedPart = null, decimal? variable = null, string? from = null) =>
        new() { From = DayOrNull(from), Fixed = EurosOrNull(fixedPart), Variable = EurosOrNull(variable) };

    /// <summary>An amount in euros and cents.</summary>
    public static EuroRange Exactly(decimal euros) => EuroRange.Exactly(Euros.FromDecimal(euros));

    /// <summary>A range in euros and cents.</summary>
    public static EuroRange Between(decimal least, decimal most) => EuroRange.Between(Euros.FromDecimal(least), Euros.FromDecimal(most));

    private static Euros? EurosOrNull(decimal? euros) => euros is { } known ? Euros.FromDecimal(known) : null;

    /// <summary>The four missions that every community has under avenant 2.</summary>
    public static MissionFacts[] FourCore(string? started) =>
        [Of(Mission.AccessToCare, started), Of(Mission.CarePathways, started), Of(Mission.Prevention, started), Of(Mission.HealthCrisis, started)];

    public static LegalFormFacts Form(LegalFormKind kind, string? since = null) => new() { Kind = kind, Since = DayOrNull(since) };

    public static ProjectFacts Received(string day, params MissingItem[] items) => new() { Received = Day(day), MissingItems = items.ToValueList() };

    public static MissingItem Item(string requested, string? received, bool requiredByLaw = true) =>
        new() { Requested = Day(requested), Received = DayOrNull(received), RequiredByLaw = requiredByLaw };

    public static ProjectFacts Validated(this ProjectFacts project, string on) =>
        project with { Decision = new DecisionFacts { Kind = DecisionKind.Validation, On = Day(on) } };

    public static ProjectFacts Opposed(this ProjectFacts project, string on, OppositionGround? ground = OppositionGround.TerritoryRelevance) =>
        project with { Decision = new DecisionFacts { Kind = DecisionKind.Opposition, On = Day(on), Ground = ground } };
}
