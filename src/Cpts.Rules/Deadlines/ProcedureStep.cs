namespace Cpts.Rules.Deadlines;

/// <summary>The next step to take, after the furthest that was reached.</summary>
public enum ProcedureStep : byte
{
    /// <summary>Gather professionals.</summary>
    Professionals,

    /// <summary>Contact the ARS.</summary>
    Agency,

    /// <summary>Send the letter of intent.</summary>
    LetterOfIntent,

    /// <summary>Make the territorial diagnosis.</summary>
    Diagnosis,

    /// <summary>Write the health project and send it.</summary>
    Project,

    /// <summary>Wait for the validation.</summary>
    Validation,

    /// <summary>Sign the tripartite contract.</summary>
    Contract,

    /// <summary>The contract runs.</summary>
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

    /// <summary>A step whose next action names values; the words are made when they are asked for.</summary>
    internal StepAnswer(ProcedureStep current, Bilingual template, params object[] arguments)
    {
        Current = current;
        _template = template;
        _arguments = new ValueList<object>(arguments);
    }

    /// <summary>The step to take.</summary>
    public ProcedureStep Current { get; }

    /// <summary>The next action, in plain words.</summary>
    public Bilingual Next => _arguments.Count == 0 ? _template : Wording.Fill(_template, _arguments);
}
