namespace Cpts.Rules.Json.Schemas.Notes;

/// <summary>What an element of <c>indicators</c> means.</summary>
internal static class IndicatorNotes
{
    public static ObjectNotes Indicator => new(
        "indicator",
        "Indicator",
        new(
            "Un indicateur d’une mission pour une année du contrat. Sans achieved ni value, il compte de 0 à son meilleur montant.",
            "An indicator of a mission in one contract year. Without achieved or value it counts from 0 to its best amount."),
        new("year", "Contract year", new("L’année du contrat, de 1 à 5 (CPTS3004).", "The contract year, 1 to 5 (CPTS3004)."), "[2]"),
        new("name", "Name", new("Ce qu’il mesure.", "What it measures."), """["Patients en ALD sans médecin traitant"]"""),
        new("kind", "Kind", new("Tout ou rien, ou par paliers.", "All or nothing, or by steps.")),
        new("maximum", "Maximum", new("Tout ou rien : ce qu’il rapporte s’il est atteint, en euros ; alors obligatoire.", "All or nothing: what it earns when achieved, in euros; required then."), "[26000]"),
        new("achieved", "Achieved", new("Tout ou rien : s’il est atteint ; absent : pas encore connu.", "All or nothing: whether it was achieved; when absent: not known yet.")),
        new("direction", "Direction", new("Par paliers : si une valeur plus haute ou plus basse est meilleure.", "By steps: whether higher or lower values are better."), Default: "\"higherIsBetter\""),
        new(
            "steps",
            "Steps",
            new("Par paliers : du plus facile au plus difficile, les montants croissant strictement (CPTS3004).", "By steps: from the easiest to the hardest, with strictly increasing amounts (CPTS3004)."),
            """[[{ "threshold": 219, "amount": 3000 }, { "threshold": 100, "amount": 6000 }]]""",
            "[]"),
        new("value", "Value", new("Par paliers : la valeur atteinte ; absente : pas encore connue.", "By steps: the value reached; when absent: not known yet."), "[98]"));

    public static ObjectNotes Step => new(
        "step",
        "Step",
        new("Un palier d’un indicateur.", "A step of an indicator."),
        new("threshold", "Threshold", new("La valeur qui l’atteint ; l’égaler suffit.", "The value that reaches it; equalling it is enough."), "[100]"),
        new("amount", "Amount", new("Ce qu’il rapporte, en euros, à la place des paliers inférieurs.", "What it earns, in euros, in place of the steps below."), "[6000]"));
}
