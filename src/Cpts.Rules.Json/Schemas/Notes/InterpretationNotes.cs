
namespace Cpts.Rules.Json.Schemas.Notes;

/// <summary>What the section <c>interpretations</c> means: the questions of the catalogue, with their default answers.</summary>
internal static class InterpretationNotes
{
    public static ObjectNotes Interpretations => new(
        "interpretations",
        "Interpretations",
        new(
            "Les lectures choisies là où les sources laissent une question ouverte ; ce qui n’est pas dit est lu par défaut.",
            "The readings chosen where the sources leave a question open; what is left out is read as by default."),
        Question("boundAt80000", "Size of exactly 80,000 inhabitants"),
        Question("timeLimitOnNonWorkingDay", "Limit that ends on a non-working day"),
        Question("proration", "Partial first year"),
        Question("fixedShare", "Fixed share"),
        Question("avenant2EffectiveOn", "Effect of avenant 2"),
        Question("startUpUplift", "Uplift of the first operating payment"),
        Question("letterOfIntentFunding", "Money at the letter of intent"));

    private static MemberNote Question(string id, string title)
    {
        var open = InterpretationCatalogue.All.Single(interpretation => string.Equals(interpretation.Id, id, StringComparison.Ordinal));
        var reading = open.ValueIn(Rules.Interpretations.Default);
        return new(id, title, open.Question, Default: reading is bool isOn ? isOn ? "true" : "false" : $"\"{reading}\"");
    }
}
