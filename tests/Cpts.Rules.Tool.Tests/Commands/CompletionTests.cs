using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

public class CompletionTests
{
    [Theory]
    [InlineData("cpts-rules val", new[] { "validate" })]
    [InlineData("cpts-rules validate --format s", new[] { "sarif" })]
    [InlineData("cpts-rules validate --fail-on ", new[] { "error", "warning" })]
    [InlineData("cpts-rules evaluate --nd", new[] { "--ndjson" })]
    [InlineData("cpts-rules schema ev", new[] { "evaluation" })]
    [InlineData("cpts-rules validate zzz", new string[0])]
    [InlineData("cpts-rules evaluate --format j", new[] { "json" })]
    public void The_line_so_far_gives_the_possible_completions(string line, string[] words)
    {
        var run = InProcess.Run($"[suggest:{line.Length}]", line);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal(words, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word.StartsWith(line[(line.LastIndexOf(' ') + 1)..], StringComparison.Ordinal)));
    }

    [Fact]
    public void A_value_after_an_equals_sign_is_completed() =>
        Assert.Equal("json\n", InProcess.Run("[suggest:29]", "cpts-rules evaluate --format=j").Output);

    [Fact]
    public void A_word_is_completed_from_inside_and_the_rest_of_the_line_is_ignored() =>
        Assert.Equal("validate\n", InProcess.Run("[suggest:13]", "cpts-rules vali docs").Output);

    [Fact]
    public void An_option_without_a_value_offers_none() =>
        Assert.DoesNotContain(InProcess.Run("[suggest:29]", "cpts-rules validate --update ").Output.Split('\n'), word => word is "True" or "False" or "true" or "false");

    [Theory]
    [InlineData("[brouillon]", "directive inconnue\u00A0: [brouillon]. Voir cpts-rules --help.")]
    [InlineData("[suggest:-1]", "[suggest:-1]\u00A0: il faut un nombre entier, la place du curseur dans la ligne.")]
    [InlineData("[suggest:x]", "[suggest:x]\u00A0: il faut un nombre entier, la place du curseur dans la ligne.")]
    public void An_unknown_directive_is_wrong_usage(string directive, string message)
    {
        var run = InProcess.Run(directive, "validate", "a.json", "--format", "sarif", "--lang", "fr");

        Assert.Equal((2, "", $"cpts-rules: {message}\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void A_cursor_beyond_the_end_is_at_the_end() => Assert.Equal(0, InProcess.Run("[suggest:999]", "cpts-rules e").Exit);

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _cpts_rules cpts-rules")]
    [InlineData("zsh", "compdef _cpts_rules cpts-rules")]
    [InlineData("fish", "complete -c cpts-rules")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName cpts-rules")]
    public void Each_shell_has_its_script(string shell, string line) =>
        Assert.Contains(line, InProcess.Run("completion", shell).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(new[] { "completion" }, "completion: a shell is missing; one of bash, zsh, fish, pwsh.")]
    [InlineData(new[] { "completion", "csh" }, "completion: unknown shell: csh; one of bash, zsh, fish, pwsh.")]
    public void Another_shell_is_wrong_usage(string[] line, string message)
    {
        var run = InProcess.Run(line);

        Assert.Equal((2, "", $"cpts-rules: {message}\n"), (run.Exit, run.Output, run.Error));
    }

    [ProgramFact("bash")]
    public void Bash_completes_commands_values_and_options() => Assert.Equal(
        (0, "validate\nsarif\n--fail-on --format\nvalue: \n"),
        Ask("bash", """
            eval "$(cpts-rules completion bash)"
            ask() { COMP_LINE=$1 COMP_POINT=${#1}; read -ra COMP_WORDS <<< "$1"; [[ $1 == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _cpts_rules; echo "$2${COMPREPLY[*]}"; }
            ask 'cpts-rules val'
            ask 'cpts-rules validate --format sa'
            ask 'cpts-rules validate --f'
            ask 'cpts-rules validate ' 'value: '
            """));

    /// <summary>Runs a script in which <c>cpts-rules</c> is the command under test.</summary>
    private static (int Exit, string Said) Ask(string shell, string script)
    {
        using var folder = new Folder();
        var start = folder.File("start", $"cpts-rules() {{ dotnet '{RealProcess.Assembly}' \"$@\"; }}\n{script}\n");
        return Programs.Run(folder.Path, shell, start);
    }
}
