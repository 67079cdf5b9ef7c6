using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Writing;

public class PaymentsCsvTests
{
    private const string Scenario = """
        { "format": "cpts.scenario/1", "name": "A \"B\", C;\nD", "asOf": "2026-01-01", "territory": { "population": 90000 },
          "contract": { "signed": "2025-12-01", "missions": [] } }
        """;

    [Fact]
    public void Cells_with_separators_quotes_and_line_ends_are_quoted() => Assert.Equal(
        "scenario,on,line,contract,year,kind,min,max,dateIsSet\r\n\"A \"\"B\"\", C;\nD\",2025-12-01,operating,1,1,operatingInFull,75000,75000,true\r\n",
        InProcess.RunOn(Scenario, "evaluate", "-", "--format", "csv", "--lang", "en").Output);

    [Fact]
    public void French_has_semicolons_and_a_byte_order_mark_for_spreadsheets() => Assert.Equal(
        "\uFEFFscénario;date;ligne;contrat;année;nature;montant minimum;montant maximum;date fixée\r\n\"A \"\"B\"\", C;\nD\";2025-12-01;Fonctionnement;1;1;en totalité;75000;75000;oui\r\n",
        InProcess.RunOn(Scenario, "evaluate", "-", "--format", "csv", "--lang", "fr").Output);

    [Theory]
    [InlineData("budget", "scénario;ligne;nature;fixe minimum;fixe maximum;variable minimum;variable maximum;total minimum;total maximum;statut;sources;hypothèse")]
    [InlineData("years", "scénario;contrat;année;à partir du;barème;ligne;fixe minimum;fixe maximum;variable minimum;variable maximum;total minimum;total maximum")]
    [InlineData("deadlines", "scénario;date;échéance;contrat;mission;année;état;faite ce jour;source")]
    [InlineData("receipts", "scénario;date;attendu minimum;attendu maximum;reçu minimum;reçu maximum;reçu moins attendu minimum;reçu moins attendu maximum;note")]
    public void Every_table_has_French_titles(string table, string titles) => Assert.StartsWith(
        "\uFEFF" + titles + "\r\n",
        InProcess.RunOn(Scenario, "evaluate", "-", "--format", "csv", "--table", table, "--lang", "fr").Output,
        StringComparison.Ordinal);

    [Fact]
    public void The_table_of_years_has_a_row_for_each_line_of_each_year() => Assert.Contains(
        ";1;1;2025-12-01;Avenant 2;Fonctionnement;75000;75000;0;0;75000;75000\r\n",
        InProcess.RunOn(Scenario, "evaluate", "-", "--format", "csv", "--table", "years", "--lang", "fr").Output,
        StringComparison.Ordinal);

    [Fact]
    public void A_table_can_be_chosen_for_csv_only() => Assert.Equal(2, InProcess.RunOn(Scenario, "evaluate", "-", "--table", "years").Exit);

    [Fact]
    public void A_payment_at_the_letter_of_intent_has_no_year() => Assert.Contains(
        ",2021-01-10,operating,,,letterOfIntent,15000,15000,true\r\n",
        InProcess.Run("evaluate", Testing.Repository.PathOf("tests", "scenarios", "figures", "letter-of-intent-size-1.cpts.json"), "--format", "csv", "--lang", "en").Output,
        StringComparison.Ordinal);
}
