using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The word lists of arguments.</summary>
internal static class Words
{
    /// <summary>Missions: by their names in either language, by the terms of the law, or as in scenario files.</summary>
    public static WordList<Mission> Missions { get; } = Of(Rules.Missions.Words, (Mission.HealthCrisis, "crise"), (Mission.CareQuality, "qualité"));

    /// <summary>Groups of missions, in place of their names.</summary>
    public static WordList<MissionGroup> MissionGroups { get; } = new(
        new(new("socles", "core"), MissionGroup.Core, "socle"),
        new(new("toutes", "all"), MissionGroup.All, "tout"),
        new(new("aucune", "none"), MissionGroup.Named));

    /// <summary>Parts of an amount, with the end to return where only a range is known.</summary>
    public static WordList<AmountChoice> Amounts { get; } = new(
        new(new("total", "total"), new(AmountShare.Total, null)),
        new(new("fixe", "fixed"), new(AmountShare.Fixed, null)),
        new(new("variable", "variable"), new(AmountShare.Variable, null)),
        new(new("min", "min"), new(AmountShare.Total, RangeEnd.Min), "total min", "minimum"),
        new(new("max", "max"), new(AmountShare.Total, RangeEnd.Max), "total max", "maximum"),
        new(new("fixe min", "fixed min"), new(AmountShare.Fixed, RangeEnd.Min)),
        new(new("fixe max", "fixed max"), new(AmountShare.Fixed, RangeEnd.Max)),
        new(new("variable min", "variable min"), new(AmountShare.Variable, RangeEnd.Min)),
        new(new("variable max", "variable max"), new(AmountShare.Variable, RangeEnd.Max)));

    /// <summary>The two limits of a mission.</summary>
    public static WordList<DeadlineKind> Limits { get; } = new(
        new(new("démarrage", "start"), DeadlineKind.MissionStart, "missionStart"),
        new(new("déploiement", "deployment"), DeadlineKind.MissionDeployment, "missionDeployment"));

    /// <summary>Decisions of the ARS.</summary>
    public static WordList<DecisionKind> Decisions { get; } = Of(DecisionKinds.Words);

    /// <summary>Grounds of an opposition.</summary>
    public static WordList<OppositionGround> Grounds { get; } = Of(
        OppositionGrounds.Words,
        (OppositionGround.RegionalHealthProject, "PRS"),
        (OppositionGround.TerritoryRelevance, "territoire"));

    /// <summary>Parts of an evaluation.</summary>
    public static WordList<Section> Sections { get; } = new(
        new(new("tout", "all"), Section.All),
        new(new("territoire", "territory"), Section.Territory),
        new(new("budget", "budget"), Section.Budget),
        new(new("années", "years"), Section.Years),
        new(new("versements", "payments"), Section.Payments),
        new(new("projet", "project"), Section.Project, "étape", "step"),
        new(new("échéances", "deadlines"), Section.Deadlines),
        new(new("plafonds", "member caps"), Section.MemberCaps, "memberCaps"),
        new(new("lectures", "interpretations"), Section.Interpretations),
        new(new("constats", "findings"), Section.Findings),
        new(new("contrats", "contracts"), Section.Contracts),
        new(new("rapprochement", "reconciliation"), Section.Reconciliation));

    private static readonly WordList<bool> Answers = new(
        new(new("oui", "yes"), true, "vrai", "true", "x"),
        new(new("non", "no"), false, "faux", "false"));

    /// <summary>Yes or no; null for any other text.</summary>
    public static bool? TruthOf(string text) => Answers.Find(text);

    /// <summary>The words of a vocabulary, which files accept too, and some shorter ones.</summary>
    private static WordList<T> Of<T>(Vocabulary<T> vocabulary, params (T Value, string Word)[] shorter)
        where T : struct, Enum => new(
    [
        .. vocabulary.Select(term => new WordList<T>.Entry(
            term.Name,
            term.Value,
            [term.Id, .. term.Accepted, .. shorter.Where(one => one.Value.Equals(term.Value)).Select(one => one.Word)])),
    ]);
}
