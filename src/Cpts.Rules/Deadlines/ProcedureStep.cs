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
/// <param name="Current">The step to take.</param>
/// <param name="Next">The next action, in plain words.</param>
public sealed record StepAnswer(ProcedureStep Current, Bilingual Next);
