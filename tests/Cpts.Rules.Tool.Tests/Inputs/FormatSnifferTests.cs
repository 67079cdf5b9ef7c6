using System.Text;
using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Tests.Inputs;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("""{"format":"cpts.scenario/1"}""", true)]
    [InlineData("""{"name":{"format":"x"},"list":[1,[2]],"format":"cpts.scenario/2"}""", true)]
    [InlineData("// comment\n{ /* more */ \"format\": \"cpts.scenario/1\", }", true)]
    [InlineData("\uFEFF{\"format\":\"cpts.scenario/1\"", true)]
    [InlineData("""{"format":"cpts.evaluation/1"}""", false)]
    [InlineData("""{"format":1}""", false)]
    [InlineData("""{"properties":{"format":"cpts.scenario/1"}}""", false)]
    [InlineData("""["cpts.scenario/1"]""", false)]
    [InlineData("", false)]
    [InlineData("{", false)]
    [InlineData("nothing", false)]
    public void A_scenario_is_recognised_by_its_top(string text, bool isScenario) => Assert.Equal(isScenario, FormatSniffer.IsScenario(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("""{"format":"cpts.agreement/1"}""", true)]
    [InlineData("""{"format":"cpts.scenario/1"}""", false)]
    public void An_agreement_file_is_recognised_by_its_top(string text, bool isAgreement) => Assert.Equal(isAgreement, FormatSniffer.IsAgreement(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_text_that_is_not_utf_8_is_no_scenario() =>
        Assert.False(FormatSniffer.IsScenario([.. "{\"format\":\""u8, 0xFF, .. "\"}"u8]));
}
