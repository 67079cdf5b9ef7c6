namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class ProjectFunctionsTests
{
    [Theory]
    [InlineData("2021-02-01", 2021, 4, 1)]
    [InlineData("2023-12-31", 2024, 2, 29)]
    [InlineData("2024-12-31", 2025, 2, 28)]
    public void The_silence_ends_two_months_after_the_receipt(string received, int year, int month, int day) =>
        Assert.Equal(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified), Sheet.AddIn().CPTS_FIN_SILENCE(received, null, null));

    [Fact]
    public void The_other_reading_moves_it_off_the_holidays_of_the_department()
    {
        Assert.Equal(new DateTime(2021, 12, 26, 0, 0, 0, DateTimeKind.Unspecified), Sheet.AddIn().CPTS_FIN_SILENCE("2021-10-26", "keep", "67"));
        Assert.Equal(new DateTime(2021, 12, 27, 0, 0, 0, DateTimeKind.Unspecified), Sheet.AddIn().CPTS_FIN_SILENCE("2021-10-26", "nextWorkingDay", 67));
        Assert.Equal(new DateTime(2022, 12, 27, 0, 0, 0, DateTimeKind.Unspecified), Sheet.AddIn().CPTS_SILENCE_END("2022-10-26", "nextWorkingDay", "67"));
        Assert.Equal(new DateTime(2022, 12, 26, 0, 0, 0, DateTimeKind.Unspecified), Sheet.AddIn().CPTS_SILENCE_END("2022-10-26", "nextWorkingDay", "974"));
    }

    [Fact]
    public void An_unknown_department_is_refused_rather_than_given_the_national_holidays() =>
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_FIN_SILENCE("2021-02-01", null, "96")));

    [Fact]
    public void Before_the_law_of_24_July_2019_silence_validates_nothing()
    {
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_FIN_SILENCE("2019-07-26", null, null)));
        Assert.Equal(new DateTime(2019, 9, 27, 0, 0, 0, DateTimeKind.Unspecified), Sheet.AddIn().CPTS_FIN_SILENCE("2019-07-27", null, null));
    }

    [Theory]
    [InlineData(null, "2021-06-06", "non reçu", "notReceived")]
    [InlineData("2021-03-03", "2021-05-03", "en cours d’instruction", "pending")]
    [InlineData("2021-03-03", "2021-05-04", "réputé validé", "deemedValidated")]
    [InlineData("2019-07-26", "2021-05-04", "transmis", "transmitted")]
    public void The_status_follows_the_date(string? received, string asOf, string french, string english)
    {
        Assert.Equal(french, Sheet.AddIn().CPTS_STATUT_PROJET(received, asOf, null, null, null, null, null, null));
        Assert.Equal(english, Sheet.AddIn().CPTS_PROJECT_STATUS(received, asOf, null, null, null, null, null, null));
    }

    [Theory]
    [InlineData("oui", "incomplete")]
    [InlineData("VRAI", "incomplete")]
    [InlineData(1d, "incomplete")]
    [InlineData(true, "incomplete")]
    [InlineData("non", "pending")]
    [InlineData(null, "pending")]
    public void Only_items_required_by_law_stop_the_limit(object? required, string status) => Assert.Equal(
        status,
        Sheet.AddIn().CPTS_PROJECT_STATUS("2021-03-03", "2021-04-01", Sheet.Rows([44275d, null, required], [null, null, null]), null, null, null, null, null));

    [Fact]
    public void An_opposition_needs_its_date_and_may_have_a_ground()
    {
        var addIn = Sheet.AddIn();

        Assert.Equal("opposed", addIn.CPTS_PROJECT_STATUS("2021-03-03", "2021-06-06", null, "opposition", "2021-04-30", "PRS", null, null));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(addIn.CPTS_PROJECT_STATUS("2021-03-03", "2021-06-06", null, "opposition", null, null, null, null)));
    }

    [Fact]
    public void Findings_about_a_decision_are_explained()
    {
        var said = (string?)Sheet.AddIn().CPTS_EXPLIQUER("CPTS_STATUT_PROJET", "2021-03-03", "2021-06-06", null, "opposition", "2021-04-30", "autre", null, null, null, null, null);

        Assert.EndsWith("(CPTS4008)", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_its_date_is_refused_with_its_place()
    {
        var addIn = Sheet.AddIn();

        addIn.CPTS_PROJECT_STATUS("2021-03-03", "2021-04-01", Sheet.Rows([44275d, 44280d, true], [null, 44290d, true]), null, null, null, null, null);

        Assert.Equal("The argument \"missing_items, row 2, requested\" is missing.", addIn.CPTS_EXPLAIN(null, null, null, null, null, null, null, null, null, null, null, null));
    }
}
