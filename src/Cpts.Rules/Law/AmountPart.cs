namespace Cpts.Rules.Law;

/// <summary>Which part of a line a row of the table gives.</summary>
public enum AmountPart : byte
{
    /// <summary>The fixed part (part fixe), which does not depend on results.</summary>
    Fixed,

    /// <summary>The variable part (part variable), which depends on indicators.</summary>
    Variable,

    /// <summary>Fixed and variable together.</summary>
    Total,

    /// <summary>The known sum of several lines, none of which need be known alone.</summary>
    Sum,

    /// <summary>healthCrisis: the plan, in the contract year in which it is first drafted.</summary>
    PlanFirst,

    /// <summary>healthCrisis: the plan, in the other contract years.</summary>
    PlanUpdate,

    /// <summary>healthCrisis: at most this, in a contract year in which the ARS recognised a crisis.</summary>
    RecognisedCrisis,
}
