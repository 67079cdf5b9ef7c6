using Cpts.Rules.Facts;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4008: an opposition on a ground that is not one of the two.</summary>
internal sealed class OppositionWithoutGround : Check
{
    private static readonly Bilingual NoGround = new(
        "Opposition du {0} sans motif énoncé : la loi n’en admet que deux.",
        "The opposition of {0} states no ground: the law allows two only.");

    private static readonly Bilingual OtherGround = new(
        "Opposition du {0} pour un autre motif que les deux que la loi admet.",
        "The opposition of {0} is on a ground other than the two that the law allows.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4008",
        Severity = Severity.Warning,
        Title = new("L’opposition ne repose sur aucun des deux motifs légaux", "The opposition rests on neither of the two legal grounds"),
        Meaning = new(
            "L’ARS ne s’oppose au projet que pour deux motifs : les objectifs du projet régional de santé ne sont pas respectés, ou le territoire n’est pas pertinent. Un motif absent n’est pas un motif légal. L’opposition prise dans le délai prend effet, mais elle est contestable.",
            "The ARS can oppose a project on two grounds only: the objectives of the projet régional de santé are not respected (regionalHealthProject), or the territory is not relevant (territoryRelevance). An absent ground is not a legal ground. An opposition within the time limit takes effect, but can be challenged."),
        Example = new(
            "Opposition dans le délai, pour un autre motif : le projet est opposé et CPTS4008 le signale.",
            "Opposition within the time limit, ground \"other\": the project is opposed, and CPTS4008 is reported."),
        Remedy = new(
            "Écrivez le motif (« ground ») ; si l’ARS n’en a donné aucun des deux, demandez les motifs ou contestez.",
            "Write the ground (\"ground\"); if the ARS gave neither of the two, ask for the reasons or challenge the decision."),
        Sources = ValueList.Of(Sources.S01, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Project is { Status: ProjectStatus.Opposed } && examination.Scenario.Project?.Decision is { Ground: null or OppositionGround.Other } decision)
        {
            examination.Report("/project/decision/ground", decision.Ground is null ? NoGround : OtherGround, decision.On);
        }
    }
}
