namespace Cpts.Rules;

/// <summary>The part of a line that a row of the table gives.</summary>
public enum AmountPart : byte
{
    /// <summary>The fixed part (part fixe), which does not depend on results.</summary>
    Fixed,

    /// <summary>The variable part (part variable), which depends on indicators.</summary>
    Variable,

    /// <summary>Fixed and variable together.</summary>
    Total,

    /// <summary>The known sum of several lines whose individual amounts may be unknown.</summary>
    Sum,

    /// <summary>healthCrisis: the amount for the plan in the contract year in which it is first drafted.</summary>
    PlanFirst,

    /// <summary>healthCrisis: the amount for the plan in later contract years.</summary>
    PlanUpdate,

    /// <summary>healthCrisis: the maximum paid in a contract year in which the ARS recognised a crisis.</summary>
    RecognisedCrisis,
}

/// <summary>The words for parts of lines.</summary>
public static class AmountParts
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<AmountPart> Words { get; } = new(
        new("une part de ligne", "a part of a line"),
        new(AmountPart.Fixed, "fixed", "fixe", "fixed") { Accepted = ["fixe"] },
        new(AmountPart.Variable, "variable", "variable", "variable") { Accepted = ["variable"] },
        new(AmountPart.Total, "total", "total", "total") { Accepted = ["total"] },
        new(AmountPart.Sum, "sum", "somme connue", "known sum"),
        new(AmountPart.PlanFirst, "planFirst", "plan, première rédaction", "plan, first drafting") { Accepted = ["premier plan"] },
        new(AmountPart.PlanUpdate, "planUpdate", "plan, mise à jour", "plan, update") { Accepted = ["mise à jour du plan"] },
        new(AmountPart.RecognisedCrisis, "recognisedCrisis", "crise reconnue", "recognised crisis") { Accepted = ["crise reconnue"] });
}
