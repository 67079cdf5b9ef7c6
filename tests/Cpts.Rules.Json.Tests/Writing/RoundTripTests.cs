using System.Buffers;
using System.Text;
using Cpts.Rules.Facts;
using Cpts.Rules.Scenarios;
using FsCheck.Xunit;

namespace Cpts.Rules.Json.Tests.Writing;

public class RoundTripTests
{
    [Property(Arbitrary = [typeof(AnyFile)], MaxTest = 2_000)]
    public void Reading_what_was_written_gives_equal_facts_and_expectations(Scenario scenario, Expectations expect, bool indented)
    {
        var document = ScenarioReader.Read(Write(scenario, expect, indented));

        Assert.Empty(document.Problems());
        Assert.Equal(scenario, document.Scenario);
        Assert.Equal(expect, document.Expect);
    }

    [Property(Arbitrary = [typeof(AnyFile)], MaxTest = 500)]
    public void Writing_what_was_written_and_read_gives_the_same_bytes(Scenario scenario)
    {
        var once = Write(scenario, null, indented: true);

        Assert.Equal(once, Write(ScenarioReader.Read(once).Scenario!, null, indented: true));
    }

    [Fact]
    public void The_sample_of_the_format_survives_a_round_trip()
    {
        var read = Files.Read(Files.Sample);
        var again = ScenarioReader.Read(Write(read.Scenario!, read.Expect, indented: true));

        Assert.Equal(read.Scenario, again.Scenario);
        Assert.Equal(read.Expect, again.Expect);
    }

    [Fact]
    public void What_is_not_stated_is_left_out() => Assert.Equal(
        """{"format":"cpts.scenario/1","name":"A","territory":{"population":45000}}""",
        Encoding.UTF8.GetString(Write(Files.Read(Files.Least).Scenario!, null, indented: false)));

    [Fact]
    public void A_file_that_expects_nothing_says_so() => Assert.Equal(
        """{"format":"cpts.scenario/1","name":"A","territory":{"population":45000},"expect":{}}""",
        Encoding.UTF8.GetString(Write(Files.Read(Files.Least).Scenario!, new Expectations(), indented: false)));

    [Fact]
    public void A_file_for_people_has_a_member_a_line_and_no_escapes()
    {
        var scenario = new Scenario { Name = "L'Étang-Salé «\u00A0Ouest\u00A0» \U0001F600", Territory = new TerritoryFacts { Population = 45_000 } };

        Assert.Equal(
            "{\n  \"format\": \"cpts.scenario/1\",\n  \"name\": \"L'Étang-Salé «\u00A0Ouest\u00A0» \U0001F600\",\n  \"territory\": {\n    \"population\": 45000\n  }\n}",
            Encoding.UTF8.GetString(Write(scenario, null, indented: true)));
    }

    [Fact]
    public void An_output_and_a_scenario_are_required()
    {
        Assert.Throws<ArgumentNullException>("output", () => ScenarioWriter.Write(null!, Files.Read(Files.Least).Scenario!));
        Assert.Throws<ArgumentNullException>("scenario", () => ScenarioWriter.Write(new ArrayBufferWriter<byte>(), null!));
    }

    private static byte[] Write(Scenario scenario, Expectations? expect, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        ScenarioWriter.Write(output, scenario, expect, indented);
        return output.WrittenSpan.ToArray();
    }
}
