using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class RulesCommandTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_text_shows_every_table(string language) => Approvals.Verify(InProcess.Run("rules", "--lang", language).Output, language);

    [Fact]
    public void One_agreement_can_be_asked_for()
    {
        var page = InProcess.Run("rules", "--agreement", "aci-2019").Output;

        Assert.Contains("Agreement of 20 June 2019: annual amounts", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Avenant 2 of 20 December 2021: annual amounts", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_gives_the_tables_to_programs() => Approvals.Verify(InProcess.Run("rules", "--format", "json").Output, extension: "json");

    [Theory]
    [InlineData("fr", "regles.md")]
    [InlineData("en", "rules.md")]
    public void Pages_of_the_documentation_are_those_of_the_tables(string language, string file) => Approvals.VerifyFile(
        InProcess.Run("rules", "--format", "markdown", "--lang", language).Output,
        Repository.PathOf("docs", "rules", file),
        Repository.PathOf("docs", "rules", file.Replace(".md", ".received.txt", StringComparison.Ordinal)));
}
