namespace Cpts.Rules.Json.Schemas.Evaluations;

/// <summary>The three amounts of a line.</summary>
internal static class PartShapes
{
    public static AnswerMember[] Of(SchemaDefinitions definitions) =>
    [
        new("fixed", RangeShapes.Due(definitions), "Fixed part", new("La part fixe.", "The fixed part.")),
        new("variable", RangeShapes.Due(definitions), "Variable part", new("La part variable, qui dépend des résultats.", "The variable part, which depends on results.")),
        new("total", RangeShapes.Due(definitions), "Total", new("Le total ; plus étroit que la somme des deux quand leur partage n’est pas connu.", "The total; narrower than the sum of the two when their split is not known.")),
    ];

    /// <summary>The three sums of a contract year and of the five years.</summary>
    public static AnswerMember[] Sums(SchemaDefinitions definitions) =>
    [
        new("guaranteed", RangeShapes.Due(definitions), "Guaranteed", new("La somme des parts fixes.", "The sum of the fixed parts.")),
        new("atStake", RangeShapes.Due(definitions), "At stake", new("La somme des parts variables.", "The sum of the variable parts.")),
        new("total", RangeShapes.Due(definitions), "Total", new("Le droit total.", "The total entitlement.")),
    ];
}
