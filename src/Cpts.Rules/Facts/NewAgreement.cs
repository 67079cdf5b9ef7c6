using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>Creates the agreement that a file introduces.</summary>
internal static class NewAgreement
{
    private static readonly Bilingual Date = new("le premier jour en vigueur d’un nouvel accord", "the first day in force of a new agreement");
    private static readonly Bilingual Core = new("les missions socles d’un nouvel accord", "the core missions of a new agreement");
    private static readonly Bilingual Months = new("les deux délais d’une mission qui n’en a pas aujourd’hui", "both limits of a mission that has none today");

    /// <summary>Creates the agreement; null when the file lacks required members.</summary>
    /// <param name="file">The facts.</param>
    /// <param name="source">The source that its amounts cite.</param>
    /// <param name="findings">Receives the missing members, and the amounts that are invalid on their own, which are left out.</param>
    public static Agreement? From(AgreementFacts file, Source source, List<Finding> findings)
    {
        if (file.EffectiveFrom is null)
        {
            findings.Add(Missing("/effectiveFrom", "effectiveFrom", Date));
        }

        if (file.Core is null)
        {
            findings.Add(Missing("/core", "core", Core));
        }

        var calendar = CalendarOf(file, source, findings);
        if (file is not { EffectiveFrom: { } effect, Core: { } core })
        {
            return null;
        }

        var missions = MissionSet.Of([.. core]);
        return Build(LawValidation.Sound(file.Amounts, Build(default), findings).Select(amount => amount.CitedFrom(source)).ToValueList());

        Agreement Build(ValueList<AmountRow> rows) => new(rows)
        {
            Id = file.Id,
            Title = file.Title ?? new(file.Id, file.Id),
            SignedOn = file.Signed,
            PublishedOn = file.Published,
            EffectiveFrom = effect,
            CoreMissions = missions,
            OptionalMissions = MissionSet.Of([.. file.Optional ?? default]).Except(missions),
            Sources = [source],
            Sizes = file.Sizes is { } sizes ? SizeThresholds.Of(sizes[0], sizes[1], sizes[2], [source]) : SizeThresholds.Published,
            Calendar = calendar,
        };
    }

    /// <summary>The limits in the file, with the published ones for those that it leaves out.</summary>
    private static DeploymentCalendar CalendarOf(AgreementFacts file, Source source, List<Finding> findings)
    {
        var today = DeploymentCalendar.Published;
        if (file.Calendar is not { } given)
        {
            return today;
        }

        var limits = new List<DeploymentLimit>();
        foreach (var mission in Missions.Words.Select(term => term.Value))
        {
            var own = given.FirstOrDefault(months => months.Mission == mission);
            var known = today.Of(mission);
            if ((own.Start ?? known?.LatestStart) is { } start && (own.Deployment ?? known?.LatestDeployment) is { } deployment)
            {
                limits.Add(new(mission, start, deployment));
            }
            else if (own.Start is not null || own.Deployment is not null)
            {
                var name = own.Start is null ? "start" : "deployment";
                findings.Add(Missing($"/calendar/{mission.Id()}/{name}", name, Months));
            }
        }

        return new(limits.ToValueList(), [source, .. today.Sources]);
    }

    private static Finding Missing(string path, string name, Bilingual expected) =>
        FactRules.MissingProperty.At(path, FactMessages.Missing, name, expected);
}
