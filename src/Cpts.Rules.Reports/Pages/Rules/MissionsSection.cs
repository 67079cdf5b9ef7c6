namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The missions: core or optional under each agreement.</summary>
internal static class MissionsSection
{
    private static readonly Bilingual Title = new("Missions", "Missions");
    private static readonly Bilingual Id = new("Identifiant", "Id");
    private static readonly Bilingual Core = new("socle", "core");
    private static readonly Bilingual Optional = new("optionnelle", "optional");

    public static Section Of(IReadOnlyList<Agreement> agreements, Wording wording) => new(wording.Text(Title), new Table(
        [new(wording.Text(Id)), new(""), .. agreements.Select(agreement => new Column(agreement.Id))],
        [
            .. Missions.All.Select(mission => new Row(
            [
                mission.Id(),
                wording.Name(mission),
                .. agreements.Select(agreement => (Cell)(agreement.CoreMissions.Contains(mission) ? wording.Text(Core)
                    : agreement.OptionalMissions.Contains(mission) ? wording.Text(Optional)
                    : "")),
            ])),
        ]));
}
