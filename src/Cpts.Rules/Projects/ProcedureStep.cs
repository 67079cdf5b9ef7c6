namespace Cpts.Rules.Projects;

/// <summary>The next step of the procedure, after the furthest step reached.</summary>
public enum ProcedureStep : byte
{
    /// <summary>Gather professionals.</summary>
    Professionals,

    /// <summary>Contact the ARS.</summary>
    Agency,

    /// <summary>Send the letter of intent.</summary>
    LetterOfIntent,

    /// <summary>Carry out the territorial diagnosis.</summary>
    Diagnosis,

    /// <summary>Write the health project and send it.</summary>
    Project,

    /// <summary>Wait for the validation.</summary>
    Validation,

    /// <summary>Sign the tripartite contract.</summary>
    Contract,

    /// <summary>The contract is running.</summary>
    Running,

    /// <summary>The contract has reached its term.</summary>
    Ended,
}

/// <summary>Where a community is in the procedure.</summary>
public sealed record StepAnswer
{
    private readonly Bilingual _template;
    private readonly ValueList<object> _arguments;

    /// <summary>A step and its next action.</summary>
    /// <param name="current">The step to take.</param>
    /// <param name="next">The next action, in plain words.</param>
    public StepAnswer(ProcedureStep current, Bilingual next)
        : this(current, next, [])
    {
    }

    /// <summary>A step whose next action contains values; the text is formatted on demand.</summary>
    internal StepAnswer(ProcedureStep current, Bilingual template, params object[] arguments)
    {
        Current = current;
        _template = template;
        _arguments = new ValueList<object>(arguments);
    }

    /// <summary>The step to take.</summary>
    public ProcedureStep Current { get; }

    /// <summary>The next action, in plain words.</summary>
    public Bilingual Next => Wording.Fill(_template, _arguments);
}

/// <summary>The words for steps of the procedure.</summary>
public static class ProcedureSteps
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<ProcedureStep> Words { get; } = new(
        new("une étape de la procédure", "a step of the procedure"),
        new(ProcedureStep.Professionals, "professionals", "réunir les professionnels", "gather the professionals") { Short = new("professionnels", "professionals"), Accepted = ["professionnels"] },
        new(ProcedureStep.Agency, "agency", "prendre contact avec l’ARS", "contact the ARS") { Short = new("ARS", "ARS"), Accepted = ["ARS"] },
        new(ProcedureStep.LetterOfIntent, "letterOfIntent", "lettre d’intention", "letter of intent") { Accepted = ["lettre d'intention"] },
        new(ProcedureStep.Diagnosis, "diagnosis", "diagnostic territorial", "territorial diagnosis") { Short = new("diagnostic", "diagnosis"), Accepted = ["diagnostic"] },
        new(ProcedureStep.Project, "project", "projet de santé", "health project") { Short = new("projet", "project"), Accepted = ["projet"] },
        new(ProcedureStep.Validation, "validation", "validation du projet", "validation of the project") { Short = new("validation", "validation"), Accepted = ["validation"] },
        new(ProcedureStep.Contract, "contract", "signature du contrat tripartite", "signature of the tripartite contract") { Short = new("contrat", "contract"), Accepted = ["contrat"] },
        new(ProcedureStep.Running, "running", "contrat en cours", "contract running") { Short = new("en cours", "running"), Accepted = ["en cours"] },
        new(ProcedureStep.Ended, "ended", "contrat arrivé à son terme", "contract at its term") { Short = new("terminé", "ended"), Accepted = ["terminé"] });

    /// <summary>The name of a step in files: <c>running</c>.</summary>
    /// <param name="step">The value.</param>
    /// <returns>The identifier, the same in every language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public static string Id(this ProcedureStep step) => Words[step].Id;
}
