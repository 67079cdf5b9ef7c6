using System.Text;
using System.Text.Json;
using Cpts.Rules.Engineering.Corpus;

// Usage: Corpus EVALUATIONS.json OUTPUT-FOLDER SCENARIO... : EVALUATIONS.json is what `cpts-rules evaluate --format json
// --lang en SCENARIO...` printed, in the same order. The expected answers are read from that document only: this program
// does not know the library.
using var evaluations = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var files = args[2..];
var rows = new StringBuilder();
var calls = new VbScript();
for (var i = 0; i < files.Length; i++)
{
    var path = @"Z:" + Path.GetFullPath(files[i]).Replace('/', '\\');
    var evaluation = evaluations.RootElement[i];
    rows.Append("F\t").Append(path).Append("\r\n");
    foreach (var row in ExpectedRows.Of(evaluation))
    {
        rows.Append(row).Append("\r\n");
    }

    if (evaluation.TryGetProperty("territory", out _))
    {
        using var scenario = JsonDocument.Parse(File.ReadAllBytes(files[i]), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        calls.Section(Path.GetFileName(files[i]));
        ScenarioCalls.Write(calls, scenario.RootElement, evaluation);
    }
}

// VBScript reads text as UTF-16; the calls are plain ASCII.
File.WriteAllText(Path.Combine(args[1], "rows.txt"), rows.ToString(), Encoding.Unicode);
File.WriteAllText(Path.Combine(args[1], "calls.vbs"), calls.ToString(), Encoding.ASCII);
Console.WriteLine($"{files.Length} scenarios, {calls.Count} calls");
