using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS5005: the project does not state its territory, needs or actions.</summary>
internal sealed class ProjectStatementMissing : Check
{
    private static readonly Bilingual Message = new(
        "Le projet de santé n’énonce pas : {0}.",
        "The health project does not state: {0}.");

    private static readonly (ProjectStatement Statement, Bilingual Name)[] Required =
    [
        (ProjectStatement.Territory, new("le territoire", "the territory")),
        (ProjectStatement.Needs, new("les besoins", "the needs")),
        (ProjectStatement.Actions, new("les modes d’action", "the modes of action")),
    ];

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS5005",
        Severity = Severity.Warning,
        Title = new("Le projet n’énonce pas tout ce qu’il doit", "The project lacks a required statement"),
        Meaning = new(
            "Le projet de santé énonce le territoire d’action, les besoins établis par le diagnostic et les modes d’action. Une seule alerte nomme tout ce qui manque. Quand le fichier ne dit pas ce que le projet énonce, rien n’est signalé.",
            "The health project must state the territory, the needs that the diagnosis shows and the modes of action. One warning lists all that is missing. When \"states\" is absent, nothing is reported."),
        Example = new(
            "Un projet qui n’énonce que le territoire : CPTS5005, il manque les besoins et les modes d’action.",
            "\"states\": [\"territory\"]: CPTS5005, the needs and the modes of action are missing."),
        Remedy = new(
            "Complétez le projet, puis ce qu’il énonce (« states »).",
            "Complete the project, then the list of what it states (\"states\")."),
        Sources = ValueList.Of(Sources.D2, Sources.D4),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.Project?.States is not { } states || StatesAll(states))
        {
            return;
        }

        examination.Report("/project/states", Message, NamesMissingIn(states));
    }

    private static Bilingual NamesMissingIn(ValueList<ProjectStatement> states)
    {
        var missing = Required.Where(required => !states.Contains(required.Statement)).Select(required => required.Name).ToList();
        return new Bilingual(
            string.Join(", ", missing.Select(name => name.French)),
            string.Join(", ", missing.Select(name => name.English)));
    }

    private static bool StatesAll(ValueList<ProjectStatement> states)
    {
        foreach (var required in Required)
        {
            if (!states.Contains(required.Statement))
            {
                return false;
            }
        }

        return true;
    }
}
