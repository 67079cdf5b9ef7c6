namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The parts of a line in words.</summary>
internal static class PartNames
{
    public static Bilingual Of(AmountPart part) => part switch
    {
        AmountPart.Fixed => new("fixe", "fixed"),
        AmountPart.Variable => new("variable", "variable"),
        AmountPart.Total => new("total", "total"),
        AmountPart.Sum => new("somme connue", "known sum"),
        AmountPart.PlanFirst => new("plan, première rédaction", "plan, first drafting"),
        AmountPart.PlanUpdate => new("plan, mise à jour", "plan, update"),
        AmountPart.RecognisedCrisis => new("crise reconnue", "recognised crisis"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a defined part."),
    };
}
