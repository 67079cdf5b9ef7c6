using System.Text;
using Cpts.Rules.Facts;
using NodaTime;

namespace Cpts.Rules.Json.Tests.Reading;

public class AgreementReaderTests
{
    private const string Head = """{ "format": "cpts.agreement/1", "id": "avenant-2", "source": { "title": "Table" }""";

    [Fact]
    public void A_file_that_completes_an_agreement_has_its_source_and_its_amounts()
    {
        var facts = Read("""
            // Read by hand.
            {
              "format": "cpts.agreement/1",
              "id": "avenant-2",
              "source": { "title": "Contrat type, page 12", "where": "Légifrance", "readOn": "2026-12-01" },
              "amounts": [
                { "line": "carePathways", "size": 2, "part": "total", "amount": 70000 },
                { "line": "Prévention", "size": 2, "part": "fixe", "min": 25000, "max": 30000 },
              ],
            }
            """).Facts!;

        Assert.Equal(("avenant-2", "Contrat type, page 12", "Légifrance", new LocalDate(2026, 12, 1)), (facts.Id, facts.Source.Title, facts.Source.Where, facts.Source.ReadOn!.Value));
        Assert.Equal(
            [
                new SuppliedAmount(Line.CarePathways, AmountPart.Total, SizeBand.Size2, EuroRange.Exactly(70_000)),
                new SuppliedAmount(Line.Prevention, AmountPart.Fixed, SizeBand.Size2, EuroRange.Between(25_000, 30_000)),
            ],
            facts.Amounts);
        Assert.Equal((null, null, null, null), (facts.Title, facts.EffectiveFrom, facts.Core, facts.Calendar));
    }

    [Fact]
    public void A_new_agreement_has_its_days_missions_sizes_and_calendar()
    {
        var facts = Read("""
            {
              "format": "cpts.agreement/1", "id": "avenant-3", "source": { "title": "Draft" }, "title": { "fr": "Avenant 3", "en": "Avenant three" },
              "signed": "2027-02-01", "published": "2027-03-01", "effectiveFrom": "2027-04-01", "core": ["accessToCare"], "optional": ["careQuality"],
              "sizes": [30000, 60000, 100000], "calendar": { "accessToCare": { "start": 3 }, "prevention": { "deployment": 9 } }
            }
            """).Facts!;

        Assert.Equal("Avenant three", facts.Title!.Value.English);
        Assert.Equal((new LocalDate(2027, 2, 1), new LocalDate(2027, 3, 1), new LocalDate(2027, 4, 1)), (facts.Signed!.Value, facts.Published!.Value, facts.EffectiveFrom!.Value));
        Assert.Equal([Mission.AccessToCare], facts.Core!.Value);
        Assert.Equal([Mission.CareQuality], facts.Optional!.Value);
        Assert.Equal([30_000, 60_000, 100_000], facts.Sizes!.Value);
        Assert.Equal([new MissionMonths(Mission.AccessToCare, 3, null), new MissionMonths(Mission.Prevention, null, 9)], facts.Calendar!.Value);
        Assert.Empty(facts.Amounts);
    }

    [Theory]
    [InlineData("", "CPTS9001  1:1")]
    [InlineData("{ \"format\": \"cpts.agreement/1\", \"source\": { \"title\": \"T\" } }", "CPTS9004 /id 1:1")]
    [InlineData("{ \"format\": \"cpts.agreement/1\", \"id\": \"a\" }", "CPTS9004 /source 1:1")]
    [InlineData("{ \"format\": \"cpts.agreement/1\", \"id\": \"a\", \"source\": {} }", "CPTS9004 /source/title 1:44")]
    [InlineData("{ \"format\": \"cpts.agreement/2\", \"id\": \"a\", \"source\": { \"title\": \"T\" } }", "CPTS9005 /format 1:3")]
    [InlineData("{ \"format\": \"cpts.scenario/1\", \"id\": \"a\", \"source\": { \"title\": \"T\" } }", "CPTS9005 /format 1:3")]
    public void A_malformed_file_is_reported_with_its_place(string text, string problem) => Assert.Equal([problem], Problems(text));

    [Theory]
    [InlineData("\"amount\": []", "CPTS9002 /amount")]
    [InlineData("\"id\": \"b\"", "CPTS9006 /id")]
    [InlineData("\"sizes\": [40000, 80000]", "CPTS9003 /sizes")]
    [InlineData("\"sizes\": [40000, 40000, 80000]", "CPTS9003 /sizes")]
    [InlineData("\"sizes\": [40000, 80000, 79999]", "CPTS9003 /sizes")]
    [InlineData("\"core\": [\"cooking\"]", "CPTS9003 /core/0")]
    [InlineData("\"effectiveFrom\": \"2027-02-29\"", "CPTS9003 /effectiveFrom")]
    [InlineData("\"calendar\": { \"accessToCare\": { \"start\": 121 } }", "CPTS9003 /calendar/accessToCare/start")]
    public void Members_of_an_agreement_must_be_well_formed(string member, string problem) => Assert.Equal([problem], Codes($"{Head}, {member} }}"));

    [Theory]
    [InlineData("\"amount\": 70000.5", "CPTS9003 /amounts/0/amount")]
    [InlineData("\"amount\": -1", "CPTS9003 /amounts/0/amount")]
    [InlineData("\"min\": 2, \"max\": 1", "CPTS9003 /amounts/0")]
    [InlineData("\"min\": 2", "CPTS9004 /amounts/0/max")]
    [InlineData("\"amount\": 1, \"min\": 1, \"max\": 1", "CPTS9003 /amounts/0/min")]
    public void An_amount_is_a_whole_number_of_euros_or_two_bounds(string amount, string problem) =>
        Assert.Equal([problem], Codes($"{Head}, \"amounts\": [{{ \"line\": \"prevention\", \"size\": 2, \"part\": \"total\", {amount} }}] }}").Select(code => code.Replace("amounts/0/amount|", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData(0, "CPTS9003 /amounts/0/size")]
    [InlineData(5, "CPTS9003 /amounts/0/size")]
    public void A_size_goes_from_1_to_4(int size, string problem) =>
        Assert.Equal([problem], Codes($"{Head}, \"amounts\": [{{ \"line\": \"prevention\", \"size\": {size}, \"part\": \"total\", \"amount\": 1 }}] }}"));

    private static AgreementDocument Read(string text) => AgreementReader.Read(Encoding.UTF8.GetBytes(text));

    private static string[] Codes(string text) => [.. Read(text).Findings.Select(finding => $"{finding.Code} {finding.Path}")];

    private static string[] Problems(string text)
    {
        var document = Read(text);
        Assert.Null(document.Facts);
        return [.. document.Findings.Select(finding => $"{finding.Code} {finding.Path} {document.Locate(finding)}")];
    }
}
