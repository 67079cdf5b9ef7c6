using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("evalute x", "unknown command: evalute. Did you mean evaluate?")]
    [InlineData("zzz", "unknown command: zzz. See cpts-rules --help.")]
    [InlineData("evaluate", "evaluate: a scenario file is missing (or - for standard input). See cpts-rules evaluate --help.")]
    [InlineData("evaluate --formt json x", "evaluate: unknown option: --formt. Did you mean --format?")]
    [InlineData("evaluate --zzz x", "evaluate: unknown option: --zzz. See cpts-rules evaluate --help.")]
    [InlineData("evaluate x --format", "--format: the option takes one value and can be given only once.")]
    [InlineData("evaluate x --format json --format csv", "--format: the option takes one value and can be given only once.")]
    [InlineData("evaluate x --format xml", "--format xml: unknown value; one of text, json, markdown, csv.")]
    [InlineData("evaluate x --lang de", "--lang de: unknown value; one of fr, en.")]
    [InlineData("evaluate x --as-of 2021-02-30", "--as-of 2021-02-30: a date is written yyyy-mm-dd, exists in the calendar and goes from 2000-01-01 to 2099-12-31; or today.")]
    [InlineData("evaluate x --as-of 1999-12-31", "--as-of 1999-12-31: a date is written yyyy-mm-dd, exists in the calendar and goes from 2000-01-01 to 2099-12-31; or today.")]
    [InlineData("evaluate x --as-of Today", "--as-of Today: a date is written yyyy-mm-dd, exists in the calendar and goes from 2000-01-01 to 2099-12-31; or today.")]
    [InlineData("evaluate @x", "@x: there is no such file.")]
    [InlineData("evaluate -- --x", "--x: there is no such file.")]
    [InlineData("validate", "validate: a file, a folder or a pattern is missing. See cpts-rules validate --help.")]
    [InlineData("validate no-such", "no-such: there is no such file or folder.")]
    [InlineData("validate no-such/**/*.json", "no-such/**/*.json: no file matches.")]
    [InlineData("validate x --fail-on note", "--fail-on note: unknown value; one of error, warning.")]
    [InlineData("rules x", "rules: one argument too many: x. See cpts-rules rules --help.")]
    [InlineData("rules --agreement avenant-99", "--agreement avenant-99: unknown value; one of aci-2019, avenant-2.")]
    [InlineData("explain", "explain: a code is missing, for instance CPTS2001.")]
    [InlineData("explain CPTS201", "explain: unknown code: CPTS201. Did you mean CPTS2001?")]
    [InlineData("explain hello", "explain: unknown code: hello.")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string line, string message)
    {
        var run = InProcess.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, "", $"cpts-rules: {message}\n"), (run.Exit, run.Output.Trim('[', ']', '\n'), run.Error));
    }

    [Fact]
    public void Without_a_command_the_commands_are_named()
    {
        var run = InProcess.Run();

        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Matches("^cpts-rules: a command is missing: init, evaluate, validate, .*explain.*\\. See cpts-rules --help\\.\n$", run.Error);
    }

    [Theory]
    [InlineData("evalute", "commande inconnue\u00A0: evalute. Vouliez-vous dire evaluate\u00A0?")]
    [InlineData("evaluate absent.json", "absent.json\u00A0: ce fichier n’existe pas.")]
    public void Errors_are_in_the_language_of_the_user(string line, string message)
    {
        string[] words = line.Split(' ');

        Assert.Equal($"cpts-rules: {message}\n", new InProcess { SystemLanguage = Language.French }.With(words).Error);
        Assert.Equal($"cpts-rules: {message}\n", InProcess.Run([.. words, "--lang", "fr"]).Error);
        Assert.Equal($"cpts-rules: {message}\n", InProcess.Run([.. words, "--lang=fr"]).Error);
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "evaluate")]
    [InlineData("en", "validate")]
    [InlineData("en", "rules")]
    [InlineData("en", "explain")]
    [InlineData("en", "compare")]
    [InlineData("en", "calendar")]
    [InlineData("en", "schema")]
    [InlineData("fr", "")]
    [InlineData("fr", "evaluate")]
    [InlineData("fr", "validate")]
    [InlineData("fr", "rules")]
    [InlineData("fr", "explain")]
    [InlineData("fr", "report")]
    [InlineData("en", "report")]
    [InlineData("fr", "compare")]
    [InlineData("fr", "calendar")]
    [InlineData("fr", "schema")]
    [InlineData("fr", "init")]
    [InlineData("en", "init")]
    public void Help_shows_examples(string language, string command)
    {
        var run = new InProcess { SystemLanguage = language is "fr" ? Language.French : Language.English }
            .With([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Approvals.Verify(run.Output, $"{(command.Length == 0 ? "root" : command)}.{language}");
    }

    [Fact]
    public void Help_is_given_even_when_the_rest_is_wrong() => Assert.Equal(0, InProcess.Run("evaluate", "--formt", "--help").Exit);

    [Fact]
    public void The_version_is_that_of_the_rules() => Assert.Equal((0, Json.EvaluationWriter.Engine + "\n"), (InProcess.Run("--version").Exit, InProcess.Run("--version").Output));

    [Fact]
    public void An_unexpected_error_is_one_line_and_exit_code_2()
    {
        var run = new InProcess { Open = _ => throw new InvalidOperationException("first\nsecond") }.With("evaluate", Corpus.Australe);

        Assert.Equal((2, "", "cpts-rules: unexpected error: first second (InvalidOperationException). Please report it with the file that causes it.\n"), (run.Exit, run.Output, run.Error));
    }
}
