namespace Cpts.Rules.Reports.Sections;

/// <summary>The health project, the silence limit of the ARS and the step of the procedure.</summary>
internal static class ProjectListing
{
    private static readonly Bilingual Silence = new("délai de deux mois", "timeLimit");
    private static readonly Bilingual Step = new("étape", "step");

    /// <summary>The project; no items without answers.</summary>
    public static Listing Of(Answers? answers) => new(
        "project",
        new("Projet de santé et étape", "Health project and step"),
        [new("value") { Change = new("{0}", "{0}"), HasRow = true }, new("next") { HasRow = true }],
        answers is null ? [] : Items(answers));

    private static IEnumerable<Item> Items(Answers answers)
    {
        if (answers.Project is { } project)
        {
            yield return Item(1, "project/status", new("Projet de santé", "Health project"), Datum.Of(ProjectStatuses.Words[project.Status]), new("statut", "status")) with { Day = project.On };
            yield return Item(2, "project/on", new("Projet de santé, depuis le", "Health project, since"), project.On);
            if (project.TimeLimit is { } limit)
            {
                yield return Item(3, "project/timeLimit/starts", new("Silence de l’ARS, départ", "Silence of the ARS, start"), limit.Starts, Silence, new("commence", "starts"));
                yield return Item(4, "project/timeLimit/ends", new("Silence de l’ARS, dernier jour", "Silence of the ARS, last day"), limit.Ends, Silence, new("finit", "ends"));
                yield return Item(5, "project/timeLimit/effectiveFrom", new("Silence de l’ARS, utilisable le", "Silence of the ARS, counts from"), limit.EffectiveFrom, Silence, new("prend effet", "effectiveFrom"));
            }
        }

        yield return Item(6, "step/current", new("Étape", "Step"), Datum.Of(ProcedureSteps.Words[answers.Step.Current]), Step, new("en cours", "current"));
        yield return new Item("step/next", default) { Word = Step, Detail = new("à faire", "next"), ["next"] = answers.Step.Next };
    }

    private static Item Item(int rank, string key, Bilingual name, Datum value, Bilingual? word = null, Bilingual? detail = null) =>
        new(key, name) { Rank = Ranks.Of(rank), IsValue = true, Word = word, Detail = detail, ["value"] = value };
}
