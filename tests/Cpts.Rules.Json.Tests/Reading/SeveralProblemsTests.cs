using NodaTime;

namespace Cpts.Rules.Json.Tests.Reading;

public class SeveralProblemsTests
{
    [Fact]
    public void Every_problem_of_a_file_is_reported_at_once_by_code_and_path()
    {
        var document = Files.Read("""
            {
              "format": "cpts.scenario/1",
              "name": "CPTS Nord",
              "asOf": "2026-11-21",
              "territory": { "population": "45000", "seatDepartement": "974" },
              "legalForm": { "since": "31/12/2021" },
              "contract": {
                "missions": [
                  { "mission": "acessToCare", "started": "2021-02-30" },
                  { "mission": "prevention", "mission": "prevention" }
                ]
              },
              "expect": { "sizeBand": 7 }
            }
            """);

        Assert.Equal(
            [
                "CPTS9002 /territory/seatDepartement 5:41",
                "CPTS9003 /contract/missions/0/mission 9:9",
                "CPTS9003 /contract/missions/0/started 9:35",
                "CPTS9003 /expect/sizeBand 13:15",
                "CPTS9003 /legalForm/since 6:18",
                "CPTS9003 /territory/population 5:18",
                "CPTS9004 /contract/signed 7:3",
                "CPTS9004 /legalForm/kind 6:3",
                "CPTS9006 /contract/missions/1/mission 10:34",
            ],
            document.Problems());
        Assert.Equal("CPTS Nord", document.Name);
        Assert.Equal(new LocalDate(2026, 11, 21), document.AsOf);
        Assert.Null(document.Scenario);
        Assert.Null(document.Expect);
    }

    [Fact]
    public void A_date_that_is_wrong_is_no_date() => Assert.Null(Files.ReadWith(", \"asOf\": \"2021-02-30\"").AsOf);

    [Fact]
    public void Ten_thousand_problems_are_all_placed()
    {
        var members = string.Join(",\n", Enumerable.Range(0, 10_000).Select(i => $"\"x{i}\": 1"));
        var document = Files.ReadWith(", " + members);
        var positions = document.Locate(document.Findings);

        Assert.Equal(10_000, positions.Count);
        Assert.Equal(Enumerable.Range(2, 10_000), positions.Select(position => position.Line).Order());
    }
}
