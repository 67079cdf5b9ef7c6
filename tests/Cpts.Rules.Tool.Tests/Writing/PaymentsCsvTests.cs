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
        "scenario,on,line,year,kind,min,max,dateIsSet\r\n\"A \"\"B\"\", C;\nD\",2025-12-01,operating,1,operatingInFull,75000,75000,true\r\n",
        InProcess.RunOn(Scenario, "evaluate", "-", "--format", "csv", "--lang", "en").Output);

    [Fact]
    public void French_has_semicolons_and_a_byte_order_mark_for_spreadsheets() => Assert.Equal(
        "\uFEFFscenario;on;line;year;kind;min;max;dateIsSet\r\n\"A \"\"B\"\", C;\nD\";2025-12-01;operating;1;operatingInFull;75000;75000;true\r\n",
        InProcess.RunOn(Scenario, "evaluate", "-", "--format", "csv", "--lang", "fr").Output);

    [Fact]
    public void A_payment_at_the_letter_of_intent_has_no_year() => Assert.Contains(
        ",2021-01-10,operating,,letterOfIntent,15000,15000,true\r\n",
        InProcess.Run("evaluate", Testing.Repository.PathOf("tests", "scenarios", "figures", "letter-of-intent-size-1.cpts.json"), "--format", "csv", "--lang", "en").Output,
        StringComparison.Ordinal);
}
