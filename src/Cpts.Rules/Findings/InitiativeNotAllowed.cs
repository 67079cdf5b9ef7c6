using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS5002: the community was started neither by first-line professionals nor by the ARS after consultation.</summary>
internal sealed class InitiativeNotAllowed : Check
{
    private static readonly Bilingual NotTheirs = new(
        "L’initiative ne vient ni de professionnels de premier recours, ni de l’ARS.",
        "The initiative comes neither from first-line professionals nor from the ARS.");

    private static readonly Bilingual NotConcerted = new(
        "L’initiative de l’ARS n’est pas concertée avec {0}.",
        "The ARS took the initiative without consultation with {0}.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS5002",
        Severity = Severity.Error,
        Title = new("L’initiative ne vient pas de qui peut la prendre", "The community was started by someone who may not start one"),
        Meaning = new(
            "Une communauté naît à l’initiative de professionnels de premier recours ; à défaut, l’ARS la prend en concertation avec les URPS et avec les centres de santé. Les deux concertations sont requises.",
            "A community is started by first-line professionals; failing that, by the ARS after consultation with the URPS and with the health centres. Both consultations are required."),
        Example = new(
            "À l’initiative de l’ARS, qui n’a consulté que les URPS : CPTS5002, les centres de santé manquent.",
            "\"by\": \"regionalHealthAgency\", \"consulted\": [\"urps\"]: CPTS5002, the health centres are missing."),
        Remedy = new(
            "Corrigez l’auteur de l’initiative (« by »), ou menez et écrivez les concertations qui manquent (« consulted »).",
            "Correct who took the initiative (\"by\"), or hold the missing consultations and write them in the file (\"consulted\")."),
        Sources = ValueList.Of(Sources.D0, Sources.D1, Sources.D3, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.Initiative is not { } initiative)
        {
            return;
        }

        if (initiative.By == Initiator.Other)
        {
            examination.Report("/initiative/by", NotTheirs);
        }
        else if (initiative.By == Initiator.RegionalHealthAgency && Missing(initiative.Consulted) is { } missing)
        {
            examination.Report("/initiative/consulted", NotConcerted, missing);
        }
    }

    private static Bilingual? Missing(ValueList<ConsultedBody> consulted) => (consulted.Contains(ConsultedBody.Urps), consulted.Contains(ConsultedBody.HealthCentres)) switch
    {
        (true, true) => null,
        (true, false) => new("les centres de santé", "the health centres"),
        (false, true) => new("les URPS", "the URPS"),
        (false, false) => new("les URPS, ni avec les centres de santé", "the URPS or with the health centres"),
    };
}
