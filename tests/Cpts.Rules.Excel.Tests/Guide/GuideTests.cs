using System.Text.RegularExpressions;
using Cpts.Rules.Excel.Functions;
using Cpts.Rules.Testing;

namespace Cpts.Rules.Excel.Tests.Guide;

public sealed partial class GuideTests
{
    private static readonly string Guide = Repository.PathOf("docs", "guides", "excel.md");

    [Fact]
    public void Formulas_of_the_guide_give_the_answers_beside_them()
    {
        var rows = Row().Matches(File.ReadAllText(Guide));

        Assert.InRange(rows.Count, 10, int.MaxValue);
        Assert.All(rows, row => Assert.Equal(row.Groups["answer"].Value, Formula.Run(row.Groups["formula"].Value)));
    }

    [Fact]
    public void The_table_of_functions_is_written_from_the_catalogue()
    {
        var text = File.ReadAllText(Guide).ReplaceLineEndings("\n");
        var table = FunctionCatalogue.All.Select(function =>
            $"| `{function.French}({string.Join("; ", function.Parameters.Select(parameter => parameter.IsOptional ? $"[{parameter.French}]" : parameter.French))})` | {(function.English == function.French ? "" : $"`{function.English}`")} | {function.Purpose.French} |\n");

        var written = Table().Replace(text, $"<!-- functions -->\n\n| fonction | nom anglais | donne |\n|---|---|---|\n{string.Concat(table)}\n<!-- /functions -->");

        Approvals.VerifyFile(written, Guide, Path.ChangeExtension(Guide, ".received.txt"));
    }

    [GeneratedRegex(@"^\| `(?<formula>=CPTS_[^`]+)` \| (?<answer>.+) \|\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("<!-- functions -->.*<!-- /functions -->", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Table();
}
