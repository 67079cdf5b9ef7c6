using System.Text;
using Cpts.Rules.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class InitCommandTests
{
    [Theory]
    [InlineData("population.fr", "--population", "62000", "--signed", "2024-12-19", "--name", "CPTS du Val", "--as-of", "2026-11-21", "--lang", "fr")]
    [InlineData("communes.en", "--communes", "Saint-Pierre", "Le Tampon", "97403", "--department", "974", "--as-of", "2026-11-21", "--lang", "en")]
    public void The_file_is_commented_in_the_language_of_its_reader(string name, params string[] arguments)
    {
        var run = InProcess.Run(["init", .. arguments]);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Approvals.Verify(run.Output, name);
    }

    [Theory]
    [InlineData("--population", "1")]
    [InlineData("--department", "974")]
    [InlineData("--communes", "Saint-Leu")]
    [InlineData("--signed", "2020-02-29")]
    [InlineData("--signed", "2026-11-21", "--lang", "fr")]
    public void The_file_is_valid_as_it_is_and_stays_valid_with_every_example_uncommented(params string[] arguments)
    {
        var text = InProcess.Run(["init", "--as-of", "2026-11-21", .. arguments]).Output;

        Assert.Empty(ScenarioReader.Read(text).Findings);
        var all = text.Split('\n').Select(line => line.Contains("// ", StringComparison.Ordinal) && line.TrimStart().Length > 3 && line.TrimStart()[3] is '"' or ' ' or '{' or '}' or '[' or ']'
            ? line.Replace("  // ", "  ", StringComparison.Ordinal)
            : line);
        Assert.Empty(ScenarioReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', all))).Findings);
    }

    [Theory]
    [InlineData("cpts-rules: init: --population and --department cannot be used together.", "--population", "5", "--department", "974")]
    [InlineData("cpts-rules: --population 62 000: a number of inhabitants is needed, 1 or more, without spaces.", "--population", "62 000")]
    [InlineData("cpts-rules: --communes: \"Xyzzy-les-Bains\" is not a commune in 2026. Check its spelling, or give its INSEE code.", "--communes", "Xyzzy-les-Bains")]
    [InlineData("cpts-rules: init: \"cpts.json\" is not expected here; init creates a file and reads none. See cpts-rules init --help.", "cpts.json")]
    public void A_word_without_a_match_is_refused_with_advice(string error, params string[] arguments)
    {
        var run = InProcess.Run(["init", .. arguments]);

        Assert.Equal((2, "", error + "\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_name_that_several_communes_share_is_that_of_the_department_of_the_others()
    {
        var run = InProcess.Run("init", "--communes", "Saint-Pierre", "Le Tampon", "97403");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("\"97416\", // Saint-Pierre", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_communes_that_share_a_name_the_code_is_asked_for()
    {
        var run = InProcess.Run("init", "--communes", "Saint-Denis");

        Assert.Equal(2, run.Exit);
        Assert.StartsWith("cpts-rules: --communes: \"Saint-Denis\" may mean 97411 (Saint-Denis, La Réunion), 93066 (Saint-Denis, Seine-Saint-Denis)", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Give the code, or add --department.\n", run.Error, StringComparison.Ordinal);
    }
}
