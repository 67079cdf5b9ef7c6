namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class MissionFunctionsTests
{
    [Fact]
    public void Missing_core_missions_are_listed_with_the_reason()
    {
        var rows = Sheet.Table(Sheet.AddIn().CPTS_MISSIONS_MANQUANTES("accès aux soins; prévention", "2026-11-21", null, null, null));

        Assert.Equal(["Mission manquante", "Motif"], rows[0]);
        Assert.Equal(["Parcours pluriprofessionnels", "Crise sanitaire"], rows.Skip(1).Select(row => row[0]));
        Assert.Contains("carePathways", (string)rows[1][1], StringComparison.Ordinal);
    }

    [Fact]
    public void When_nothing_is_missing_only_the_header_is_left() =>
        Assert.Single(Sheet.Table(Sheet.AddIn().CPTS_MISSING_MISSIONS("core", "2026-11-21", null, null, null)));

    [Theory]
    [InlineData("2022-10-01", 0)]
    [InlineData("2022-10-02", 1)]
    public void A_mission_that_an_avenant_added_is_missing_once_its_latest_start_has_passed(string asOf, int missing) => Assert.Equal(
        missing,
        Sheet.Table(Sheet.AddIn().CPTS_MISSING_MISSIONS("accessToCare; carePathways; prevention", asOf, "2021-06-01", null, null)).Length - 1);

    [Theory]
    [InlineData("Accès aux soins", null, 2022, 6, 19)]
    [InlineData("accessToCare", "démarrage", 2022, 6, 19)]
    [InlineData("accessToCare", "déploiement", 2023, 6, 19)]
    [InlineData("parcours", "démarrage", 2022, 12, 19)]
    [InlineData("crise", "start", 2022, 10, 1)]
    public void The_calendar_runs_from_the_signature(string mission, string? stage, int year, int month, int day) =>
        Assert.Equal(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified), Sheet.AddIn().CPTS_ECHEANCE(mission, 44549d, stage, null, null));

    [Fact]
    public void A_range_of_missions_gives_a_range_of_dates()
    {
        var dates = Assert.IsType<object?[,]>(Sheet.AddIn().CPTS_DEADLINE(Sheet.Column("prevention", "careQuality"), "2021-12-19", null, null, null));

        Assert.Equal(new DateTime(2022, 12, 19, 0, 0, 0, DateTimeKind.Unspecified), dates[0, 0]);
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(dates[1, 0]));
    }

    [Fact]
    public void The_reading_of_avenant_2_moves_the_calendar_of_the_crisis() => Assert.Equal(
        new DateTime(2022, 6, 20, 0, 0, 0, DateTimeKind.Unspecified),
        Sheet.AddIn().CPTS_ECHEANCE("crise", "2021-12-19", null, "avenant2EffectiveOn=2021-12-20", null));

    [Fact]
    public void A_contract_older_than_every_agreement_has_no_calendar() =>
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_ECHEANCE("prevention", "2019-08-24", null, null, null)));

    [Fact]
    public void An_unknown_mission_gets_the_list_of_known_ones()
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(Sheet.Value, Sheet.ErrorOf(addIn.CPTS_DEADLINE("cooking", "2021-12-19", null, null, null)));
        Assert.Equal(
            "\"mission\": \"cooking\" is not known. The possible values are: Access to care, Care pathways, Prevention, Health crisis, Quality and relevance, Support of professionals.",
            addIn.CPTS_EXPLAIN(null, null, null, null, null, null, null, null, null, null, null, null));
    }
}
