using System.Text.Json;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Forms;
using Cpts.Rules.Json.Writing;
using Cpts.Rules.Territories;
using static Cpts.Rules.Facts.Shapes.Kinds;

namespace Cpts.Rules.Json.Documents;

/// <summary>A whole evaluation, with answers or stopped by a finding.</summary>
internal static class EvaluationShape
{
    /// <summary>The format and version that this library writes.</summary>
    public const string Format = "cpts.evaluation/1";

    public static readonly Bilingual Words = new(
        "Ce que les règles répondent d’un scénario à une date. Un membre sans valeur est null, jamais absent ; les montants sont des fourchettes en euros, exactes si les deux bornes sont égales. Des versions à venir pourront ajouter des membres.",
        "What the rules answer about one scenario on one date. A member without a value is null, never absent; amounts are ranges in euros, exact when both ends are equal. Later versions may add members.");

    private static readonly JsonKinds Json = new(isComplete: true);

    /// <summary>An evaluation with its answers.</summary>
    public static ObjectJson<EvaluationDocument> Answered { get; } = Json.Of(Findings(Heading(new Shape<EvaluationDocument>("evaluation", "Evaluation", new("Une évaluation menée à son terme.", "An evaluation with its answers."), new()), isDated: true)
        .Required("agreement", Values.Agreement, x => x.Agreement!, (x, v) => x with { Agreement = v }, "Agreement", new("L’accord en vigueur à la date d’appréciation.", "The agreement in force on the evaluation date."))
        .Required("engine", Text, x => x.Engine, (x, v) => x with { Engine = v }, "Engine", new("La version de la bibliothèque.", "The version of the library."), """["1.0.0"]""")
        .Required("law", JudgementShapes.Law, x => x.Law!, (x, v) => x with { Law = v }, "Law", new("Le droit appliqué.", "The law that was applied."))
        .Required("territory", TerritoryShapes.Territory, x => x.Territory!, (x, v) => x with { Territory = v }, "Territory", new("Le territoire et sa taille.", "The territory and its size."))
        .Required("budget", MoneyShapes.Budget, x => x.Budget!, (x, v) => x with { Budget = v }, "Annual budget", new("Le budget annuel.", "The annual budget."))
        .Required("contracts", ListOf(MoneyShapes.Contract), x => x.Contracts, (x, v) => x with { Contracts = v }, "Contracts", new("Les contrats, par date de signature ; aucun sans contrat.", "The contracts, by signature; none without a contract."))
        .Required("years", ListOf(MoneyShapes.Year), x => x.Years, (x, v) => x with { Years = v }, "Contract years", new("Les années des contrats ; aucune sans contrat.", "The contract years; none without a contract."))
        .Required("payments", ListOf(MoneyShapes.Payment), x => x.Payments, (x, v) => x with { Payments = v }, "Payments", new("Les versements, par date.", "The payments, by date."))
        .Optional("project", ProcedureShapes.Project, x => x.Project, (x, v) => x with { Project = v }, "Health project", new("Le projet de santé ; null si le scénario n’en dit rien.", "The health project; null when the scenario has none."))
        .Required("step", ProcedureShapes.Step, x => x.Step!, (x, v) => x with { Step = v }, "Step", new("La prochaine étape.", "The next step."))
        .Required("deadlines", ListOf(ProcedureShapes.Deadline), x => x.Deadlines, (x, v) => x with { Deadlines = v }, "Deadlines", new("Les échéances, par date.", "The deadlines, by date."))
        .Optional("reconciliation", MoneyShapes.Reconciliation, x => x.Reconciliation, (x, v) => x with { Reconciliation = v }, "Reconciliation", new("Le reçu face à l’attendu ; null si le scénario ne dit rien de reçu.", "What was received, compared with what was expected; null when the scenario states no receipt."))
        .Required("memberCaps", ListOf(MoneyShapes.MemberCap), x => x.MemberCaps, (x, v) => x with { MemberCaps = v }, "Member caps", new("Les versements aux professionnels face au plafond.", "The payments to professionals, compared with the ceiling."))
        .Required("interpretations", ListOf(JudgementShapes.Interpretation), x => x.Interpretations, (x, v) => x with { Interpretations = v }, "Interpretations", new("Les lectures ; aucune si elles n’ont pas été demandées.", "The readings; empty when they were not requested."))));

    /// <summary>A scenario that could not be evaluated.</summary>
    public static ObjectJson<EvaluationDocument> Stopped { get; } = Json.Of(Findings(Heading(new Shape<EvaluationDocument>("stopped", "Stopped evaluation", new("Un scénario qui n’a pas pu être évalué : ses constats disent pourquoi.", "A scenario that could not be evaluated: its findings say why."), new()), isDated: false)
        .Required("engine", Text, x => x.Engine, (x, v) => x with { Engine = v }, "Engine", new("La version de la bibliothèque.", "The version of the library."), """["1.0.0"]""")));

    /// <summary>A finding.</summary>
    public static ObjectJson<FindingInDocument> Finding { get; } = Json.Of(JudgementShapes.Finding);

    /// <summary>A territory and its size.</summary>
    public static JsonKind<TerritorySize> Territory { get; } = Json.Of(TerritoryShapes.Territory);

    /// <summary>Ids of sources.</summary>
    public static JsonKind<ValueList<Source>> Sources { get; } = Json.Of(Values.Sources);

    /// <summary>Writes a whole document.</summary>
    public static void Write(Utf8JsonWriter json, EvaluationDocument document, Language language) => Write(new WriterOutput(json), document, language);

    /// <inheritdoc cref="Write(Utf8JsonWriter, EvaluationDocument, Language)"/>
    public static void Write(JsonOutput json, EvaluationDocument document, Language language) =>
        (document.Agreement is null ? Stopped : Answered).Write(json, document, language);

    private static Shape<EvaluationDocument> Heading(Shape<EvaluationDocument> shape, bool isDated)
    {
        shape = shape
            .Required("format", Known(default, [Format]), _ => Format, (x, _) => x, "Format", new("Le format et sa version.", "The format and its version."))
            .Optional("name", Text, x => x.Name, (x, v) => x with { Name = v }, "Name", new("Le nom du scénario ; null s’il n’en a pas.", "The name of the scenario; null when it has none."));
        return isDated
            ? shape.Required("asOf", Values.Day, x => x.AsOf!.Value, (x, v) => x with { AsOf = v }, "Evaluation date", new("La date d’appréciation.", "The evaluation date (date d’appréciation)."))
            : shape.Optional("asOf", Values.Day, x => x.AsOf, (x, v) => x with { AsOf = v }, "Evaluation date", new("La date d’appréciation.", "The evaluation date (date d’appréciation)."));
    }

    private static Shape<EvaluationDocument> Findings(Shape<EvaluationDocument> shape) => shape
        .Required("findings", ListOf(JudgementShapes.Finding), x => x.Findings, (x, v) => x with { Findings = v }, "Findings", new("Les constats, par code puis par endroit.", "The findings, by code and then by place."));
}
