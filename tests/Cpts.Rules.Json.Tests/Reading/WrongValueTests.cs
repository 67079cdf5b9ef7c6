namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9003: a value of the wrong type, out of bounds, or an unknown name.</summary>
public class WrongValueTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"cpts.scenario/1\"")]
    [InlineData("12")]
    [InlineData("true")]
    [InlineData("[{ \"format\": \"cpts.scenario/1\" }]")]
    public void A_file_is_an_object(string text) => Assert.Equal(["CPTS9003  1:1"], Files.Read(text).Problems());

    [Theory]
    [InlineData("99999999999")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("\"45000\"")]
    [InlineData("1.5")]
    [InlineData("1e-1")]
    [InlineData("1e10")]
    [InlineData("1e999999999999")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[45000]")]
    [InlineData("{}")]
    public void A_population_is_a_whole_number_of_32_bits(string population) =>
        Assert.Equal(["CPTS9003 /territory/population 2:3"], Territory($"\"population\": {population}"));

    [Theory]
    [InlineData("1e3", 1000)]
    [InlineData("45000.0", 45_000)]
    [InlineData("4.5e4", 45_000)]
    [InlineData("450000E-1", 45_000)]
    [InlineData("0.00045e+8", 45_000)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0e999999", 0)]
    [InlineData("-1", -1)]
    public void A_whole_number_may_be_written_in_any_way_that_JSON_has(string population, int value) =>
        Assert.Equal(value, Files.Read($"{{ \"format\": \"cpts.scenario/1\", \"name\": \"A\", \"territory\": {{ \"population\": {population} }} }}").Scenario!.Territory.Population);

    [Theory]
    [InlineData("\"2021-02-30\"")]
    [InlineData("\"2023-02-29\"")]
    [InlineData("\"2021-00-10\"")]
    [InlineData("\"2021-13-10\"")]
    [InlineData("\"2021-01-00\"")]
    [InlineData("\"31/12/2021\"")]
    [InlineData("\"0001-01-01\"")]
    [InlineData("\"9999-12-31\"")]
    [InlineData("\"1999-12-31\"")]
    [InlineData("\"2100-01-01\"")]
    [InlineData("\"2021-1-1\"")]
    [InlineData("\" 2021-01-01\"")]
    [InlineData("\"2021-01-01T00:00:00\"")]
    [InlineData("\"20210101\"")]
    [InlineData("\"２０２１-01-01\"")]
    [InlineData("\"\"")]
    [InlineData("20210101")]
    [InlineData("null")]
    public void A_date_is_real_and_written_year_first_from_2000_to_2099(string date) =>
        Assert.Equal(["CPTS9003 /asOf 2:3"], Files.ReadWith($", \"asOf\": {date}").Problems());

    [Theory]
    [InlineData("2000-01-01")]
    [InlineData("2099-12-31")]
    [InlineData("2024-02-29")]
    public void The_first_and_the_last_day_are_dates(string date) =>
        Assert.Equal(date, DateText.Format(Files.ReadWith($", \"asOf\": \"{date}\"").AsOf!.Value));

    [Fact]
    public void A_date_may_be_escaped() =>
        Assert.Equal("2021-12-31", DateText.Format(Files.ReadWith(", \"asOf\": \"2021\\u002d12-31\"").AsOf!.Value));

    [Theory]
    [InlineData("-1")]
    [InlineData("-0.01")]
    [InlineData("0.001")]
    [InlineData("1e-3")]
    [InlineData("90000.005")]
    [InlineData("1000000000000")]
    [InlineData("999999999999.991")]
    [InlineData("1e12")]
    [InlineData("\"90000\"")]
    [InlineData("{ \"min\": 1, \"max\": 2 }")]
    [InlineData("null")]
    public void An_amount_is_not_negative_and_has_at_most_two_decimals(string amount) =>
        Assert.Equal(["CPTS9003 /contract/missions/0/amounts/fixed 3:3"], Mission($"\"amounts\": {{\n  \"fixed\": {amount} }}"));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.010", 1)]
    [InlineData("90000.10", 9_000_010)]
    [InlineData("9.00001e4", 9_000_010)]
    [InlineData("999999999999.99", 99_999_999_999_999)]
    [InlineData("1e11", 10_000_000_000_000)]
    public void An_amount_is_read_to_the_cent(string amount, long cents)
    {
        var document = Files.ReadWith($", \"memberPayments\": [{{ \"professional\": \"P1\", \"year\": 2023, \"indemnities\": {amount} }}]");

        Assert.Equal(cents, document.Scenario!.MemberPayments[0].Indemnities.Cents);
        Assert.Equal(0, document.Scenario.MemberPayments[0].Remunerations.Cents);
    }

    [Theory]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1e28")]
    [InlineData("1e-29")]
    [InlineData("\"98\"")]
    [InlineData("null")]
    public void A_value_that_cannot_be_held_exactly_is_refused(string value) =>
        Assert.Equal(
            ["CPTS9003 /contract/missions/0/indicators/0/value 3:3"],
            Mission($"\"indicators\": [{{ \"year\": 1, \"kind\": \"steps\",\n  \"value\": {value} }}]"));

    [Theory]
    [InlineData(", \"$schema\": 1", "/$schema")]
    [InlineData(", \"name\": 1", "/name")]
    [InlineData(", \"name\": null", "/name")]
    [InlineData(", \"source\": []", "/source")]
    [InlineData(", \"initiative\": { \"by\": \"agency\" }", "/initiative/by")]
    [InlineData(", \"initiative\": { \"by\": \"other\", \"consulted\": [\"urps\", \"CPAM\"] }", "/initiative/consulted/1")]
    [InlineData(", \"initiative\": { \"by\": \"other\", \"consulted\": \"urps\" }", "/initiative/consulted")]
    [InlineData(", \"members\": [\"doctors\"]", "/members/0")]
    [InlineData(", \"members\": {}", "/members")]
    [InlineData(", \"legalForm\": { \"kind\": \"association\" }", "/legalForm/kind")]
    [InlineData(", \"project\": []", "/project")]
    [InlineData(", \"project\": { \"states\": [\"territory\", 1] }", "/project/states/1")]
    [InlineData(", \"project\": { \"missingItems\": [null] }", "/project/missingItems/0")]
    [InlineData(", \"project\": { \"missingItems\": [{ \"requested\": \"2021-01-01\", \"requiredByLaw\": \"true\" }] }", "/project/missingItems/0/requiredByLaw")]
    [InlineData(", \"project\": { \"decision\": { \"kind\": \"silence\", \"on\": \"2021-01-01\" } }", "/project/decision/kind")]
    [InlineData(", \"project\": { \"decision\": { \"kind\": \"opposition\", \"on\": \"2021-01-01\", \"ground\": \"money\" } }", "/project/decision/ground")]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": {} }", "/contract/missions")]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [], \"crisis\": { \"recognisedYears\": [1, 6] } }", "/contract/crisis/recognisedYears/1")]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [], \"crisis\": { \"recognisedYears\": [0] } }", "/contract/crisis/recognisedYears/0")]
    [InlineData(", \"populationChanges\": [{ \"on\": \"2021-01-01\", \"population\": 0 }]", "/populationChanges/0/population")]
    [InlineData(", \"populationChanges\": [{ \"on\": \"2021-01-01\", \"population\": -5 }]", "/populationChanges/0/population")]
    [InlineData(", \"memberPayments\": [{ \"professional\": 1, \"year\": 2023 }]", "/memberPayments/0/professional")]
    [InlineData(", \"memberPayments\": [{ \"professional\": \"P1\", \"year\": 2023.5 }]", "/memberPayments/0/year")]
    [InlineData(", \"interpretations\": { \"boundAt80000\": \"size1\" }", "/interpretations/boundAt80000")]
    [InlineData(", \"interpretations\": { \"boundAt80000\": 2 }", "/interpretations/boundAt80000")]
    [InlineData(", \"interpretations\": { \"startUpUplift\": 1 }", "/interpretations/startUpUplift")]
    [InlineData(", \"interpretations\": { \"proration\": \"weeks\" }", "/interpretations/proration")]
    [InlineData(", \"interpretations\": { \"avenant2EffectiveOn\": \"2021-12-19\" }", "/interpretations/avenant2EffectiveOn")]
    [InlineData(", \"interpretations\": { \"avenant2EffectiveOn\": \"2024-01-01\" }", "/interpretations/avenant2EffectiveOn")]
    [InlineData(", \"expect\": null", "/expect")]
    [InlineData(", \"expect\": { \"agreement\": \"avenant-1\" }", "/expect/agreement")]
    [InlineData(", \"expect\": { \"sizeBand\": 5 }", "/expect/sizeBand")]
    [InlineData(", \"expect\": { \"sizeBand\": 0 }", "/expect/sizeBand")]
    [InlineData(", \"expect\": { \"sizeBand\": \"3\" }", "/expect/sizeBand")]
    [InlineData(", \"expect\": { \"budget\": { \"chosen\": null } }", "/expect/budget/chosen")]
    [InlineData(", \"expect\": { \"budget\": { \"core\": -1 } }", "/expect/budget/core")]
    [InlineData(", \"expect\": { \"budget\": { \"core\": { \"min\": 2, \"max\": 1 } } }", "/expect/budget/core")]
    [InlineData(", \"expect\": { \"lines\": { \"accesToCare\": {} } }", "/expect/lines/accesToCare")]
    [InlineData(", \"expect\": { \"lines\": { \"operating\": 50000 } }", "/expect/lines/operating")]
    [InlineData(", \"expect\": { \"years\": { \"0\": 1 } }", "/expect/years/0")]
    [InlineData(", \"expect\": { \"years\": { \"6\": 1 } }", "/expect/years/6")]
    [InlineData(", \"expect\": { \"years\": { \"01\": 1 } }", "/expect/years/01")]
    [InlineData(", \"expect\": { \"years\": { \"1\": \"x\" } }", "/expect/years/1")]
    [InlineData(", \"expect\": { \"paid\": { \"2021-02-30\": 1 } }", "/expect/paid/2021-02-30")]
    [InlineData(", \"expect\": { \"deadlines\": { \"missionStart\": \"2021-01-01\" } }", "/expect/deadlines/missionStart")]
    [InlineData(", \"expect\": { \"deadlines\": { \"missionStart/operating\": \"2021-01-01\" } }", "/expect/deadlines/missionStart~1operating")]
    [InlineData(", \"expect\": { \"deadlines\": { \"arsSilence/1\": \"2021-01-01\" } }", "/expect/deadlines/arsSilence~11")]
    [InlineData(", \"expect\": { \"deadlines\": { \"anniversary/6\": \"2021-01-01\" } }", "/expect/deadlines/anniversary~16")]
    [InlineData(", \"expect\": { \"deadlines\": { \"anniversary/1\": 2021 } }", "/expect/deadlines/anniversary~11")]
    [InlineData(", \"expect\": { \"project\": \"deemed\" }", "/expect/project")]
    [InlineData(", \"expect\": { \"step\": \"begun\" }", "/expect/step")]
    [InlineData(", \"expect\": { \"findings\": [\"CPTS2001\", \"CPTS0000\"] }", "/expect/findings/1")]
    [InlineData(", \"expect\": { \"findings\": [\"2001\"] }", "/expect/findings/0")]
    public void It_is_reported_at_the_member_or_the_element(string member, string path) =>
        Assert.Equal([$"CPTS9003 {path}"], Files.ReadWith(member).Findings.Select(finding => $"{finding.Code} {finding.Path}"));

    [Theory]
    [InlineData("\"seatDepartment\": \"20\"")]
    [InlineData("\"seatDepartment\": \"00\"")]
    [InlineData("\"seatDepartment\": \"1\"")]
    [InlineData("\"seatDepartment\": \"96\"")]
    [InlineData("\"seatDepartment\": \"979\"")]
    [InlineData("\"seatDepartment\": \"2a\"")]
    [InlineData("\"seatDepartment\": 67")]
    public void The_seat_is_in_a_department_that_exists(string member) =>
        Assert.Equal(["CPTS9003 /territory/seatDepartment 2:3"], Territory(member));

    [Fact]
    public void There_are_108_codes_of_departments()
    {
        var codes = new[] { "01", "19", "21", "2A", "2B", "75", "95", "971", "974", "976", "977", "978", "984", "986", "987", "988" };

        Assert.All(codes, code => Assert.Empty(Territory($"\"seatDepartment\": \"{code}\"")));
        Assert.Equal(108, Schemas.SchemaFiles.Departments);
    }

    [Theory]
    [InlineData("\"communes\": \"97411\"", "/territory/communes", "2:3")]
    [InlineData("\"communes\": [\"97411\", 97412]", "/territory/communes/1", "2:25")]
    [InlineData("\"populationYear\": \"2026\"", "/territory/populationYear", "2:3")]
    public void Communes_are_a_list_of_texts(string member, string path, string position) =>
        Assert.Equal([$"CPTS9003 {path} {position}"], Territory(member));

    [Theory]
    [InlineData("\"population\": 0")]
    [InlineData("\"population\": -1")]
    [InlineData("\"population\": 45000, \"communes\": [\"97411\"]")]
    [InlineData("\"communes\": []")]
    [InlineData("\"communes\": [\"anything\"]")]
    [InlineData("")]
    public void The_bounds_of_a_population_are_left_to_the_evaluation(string members) => Assert.Empty(Territory(members));

    [Theory]
    [InlineData("\"indicators\": [{ \"year\": 6, \"kind\": \"steps\" }]")]
    [InlineData("\"indicators\": [{ \"year\": -1, \"kind\": \"steps\", \"steps\": [] }]")]
    [InlineData("\"indicators\": []")]
    public void Malformed_indicators_are_left_to_the_evaluation(string members) => Assert.Empty(Mission(members));

    [Theory]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [{ \"mission\": \"acessToCare\" }] }", "accessToCare")]
    [InlineData(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [{ \"mission\": \"AccessToCare\" }] }", "accessToCare")]
    [InlineData(", \"legalForm\": { \"kind\": \"association1091\" }", "association1901")]
    [InlineData(", \"asOf\": \"31/12/2021\"", "2021-12-31")]
    [InlineData(", \"asOf\": \"1.2.2021\"", "2021-02-01")]
    [InlineData(", \"expect\": { \"agreement\": \"avenant2\" }", "avenant-2")]
    [InlineData(", \"expect\": { \"lines\": { \"operatign\": {} } }", "operating")]
    [InlineData(", \"expect\": { \"deadlines\": { \"missionStart/accessTocare\": \"2021-01-01\" } }", "missionStart/accessToCare")]
    public void What_was_probably_meant_is_proposed(string member, string meant)
    {
        var finding = Assert.Single(Files.ReadWith(member).Findings);

        Assert.EndsWith($" Did you mean \"{meant}\"?", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.EndsWith($" Voulez-vous dire «\u00A0{meant}\u00A0»\u202F?", finding.Message(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_no_calendar_has_is_not_proposed() =>
        Assert.DoesNotContain("Did you mean", Files.ReadWith(", \"asOf\": \"31/02/2021\"").Findings[0].Message(Language.English), StringComparison.Ordinal);

    [Theory]
    [InlineData(", \"asOf\": null", "Expected a date yyyy-mm-dd of the calendar, from 2000-01-01 to 2099-12-31; found null. To leave a value unstated, remove the property.")]
    [InlineData(", \"memberPayments\": [{ \"professional\": \"P1\", \"year\": \"2023\" }]", "Expected a whole number (two billion at most); found \"2023\". Write 2023, without quotes.")]
    [InlineData(", \"memberCount\": \"1 200\"", "Expected a whole number of members, from 0 to two billion; found \"1 200\". Write 1200, without quotes.")]
    [InlineData(", \"receipts\": [{ \"on\": \"2023-01-01\", \"amount\": \"80 000,50 €\" }]", "Expected an amount in euros, from 0.01 to 999999999999.99, with at most two decimals; found \"80 000,50 €\". Write 80000.50, without quotes.")]
    [InlineData(", \"name\": {}", "Expected a text between quotes; found an object.")]
    [InlineData(", \"name\": [1]", "Expected a text between quotes; found a list.")]
    [InlineData(", \"name\": 1.50", "Expected a text between quotes; found 1.50.")]
    [InlineData(", \"expect\": { \"budget\": { \"core\": { \"min\": 2, \"max\": 1 } } }", "The minimum, €2, is above the maximum, €1.")]
    [InlineData(", \"expect\": { \"years\": { \"6\": 1 } }", "\"6\" is not a known name. Expected a contract year, from \"1\" to \"5\".")]
    public void The_message_says_what_is_expected_what_was_found_and_what_to_do(string member, string message) =>
        Assert.Equal(message, Files.ReadWith(member).Findings[0].Message(Language.English));

    private static string[] Territory(string members) =>
        Files.Read("{ \"format\": \"cpts.scenario/1\", \"name\": \"A\", \"territory\": {\n  " + members + " } }").Problems();

    private static string[] Mission(string members) =>
        Files.ReadWith(", \"contract\": { \"signed\": \"2021-01-01\", \"missions\": [{ \"mission\": \"prevention\", " + members + " }] }").Problems();

    [Theory]
    [InlineData("""{ "from": "2024-03-01", "fixed": 30000 }""", "/contract/missions/0/amounts/from", "found \"2024-03-01\"")]
    [InlineData("""[{ "from": "2023-03-01", "fixed": 15000 }]""", "/contract/missions/0/amounts/0/from", "found 1 March 2023")]
    public void The_first_amounts_of_a_contract_have_no_day_and_the_message_says_which_ones_have(string amounts, string path, string found)
    {
        var finding = Assert.Single(Files.ReadWith($$""", "contract": { "signed": "2023-03-01", "missions": [{ "mission": "prevention", "amounts": {{amounts}} }] }""").Findings);

        Assert.Equal(("CPTS9003", path), (finding.Code, finding.Path));
        Assert.Equal($"Expected no day \"from\" here: the first amounts apply from the signature; only later ones in a list [ ] have a day \"from\"; {found}.", finding.Message(Language.English));
    }
}
