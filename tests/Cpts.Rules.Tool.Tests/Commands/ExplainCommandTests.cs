using Cpts.Rules.Findings;
using Cpts.Rules.Reports.Pages.Explanations;
using Cpts.Rules.Reports.Writing;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class ExplainCommandTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_code_has_its_meaning_example_way_out_and_sources(string language) =>
        Approvals.Verify(InProcess.Run("explain", "CPTS2001", "--lang", language).Output, language);

    [Theory]
    [InlineData("cpts2001")]
    [InlineData("2001")]
    public void The_prefix_and_the_case_are_understood(string code) =>
        Assert.Equal(InProcess.Run("explain", "CPTS2001").Output, InProcess.Run("explain", code).Output);

    [Fact]
    public void Every_code_can_be_explained_in_both_languages()
    {
        foreach (var rule in FindingCatalogue.Default.All)
        {
            Assert.StartsWith($"{rule.Code} · {rule.Title.English}\n", InProcess.Run("explain", rule.Code).Output, StringComparison.Ordinal);
            Assert.StartsWith($"{rule.Code} · {rule.Title.French}\n", InProcess.Run("explain", rule.Code, "--lang", "fr").Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_of_the_documentation_is_that_of_the_catalogue()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var pages = new MarkdownPages(text);
        pages.Write(FindingPage.Catalogue(Wording.In(Language.French)));
        pages.Write(FindingPage.Catalogue(Wording.In(Language.English)));

        Approvals.VerifyFile(text.ToString(), Repository.PathOf("docs", "findings.md"), Repository.PathOf("docs", "findings.received.txt"));
    }
}
