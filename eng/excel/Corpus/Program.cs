using System.Text;
using System.Text.Json;
using Cpts.Rules.Engineering.Corpus;

// Usage: Corpus EVALUATIONS.json OUTPUT-FOLDER SCENARIO... : EVALUATIONS.json is what `cpts-rules evaluate --format json
// --lang en SCENARIO...` printed, in the same order. The expected answers are read only from that document: this program
// does not use the library. Corpus --law FILE EVALUATIONS.json OUTPUT-FOLDER SCENARIO... : what the command printed with that
// agreement file, for CPTS_EVALUATE only.
var law = args[0] == "--law" ? Windows(args[1]) : null;
if (law is not null)
{
    args = args[2..];
}

using var evaluations = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var files = args[2..];
var rows = new StringBuilder();
var calls = new VbScript();
for (var i = 0; i < files.Length; i++)
{
    var evaluation = evaluations.RootElement[i];
    rows.Append("F\t").Append(Windows(files[i])).Append(law is null ? "" : "\t" + law).Append("\r\n");
    foreach (var row in ExpectedRows.Of(evaluation))
    {
        rows.Append(row).Append("\r\n");
    }

    if (law is null && evaluation.TryGetProperty("territory", out _))
    {
        using var scenario = JsonDocument.Parse(File.ReadAllBytes(files[i]), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        calls.Section(Path.GetFileName(files[i]));
        ScenarioCalls.Write(calls, scenario.RootElement, evaluation);
    }
}

// VBScript reads text files as UTF-16; the calls are plain ASCII.
File.WriteAllText(Path.Combine(args[1], law is null ? "rows.txt" : "law.txt"), rows.ToString(), Encoding.Unicode);
if (law is not null)
{
    return;
}

File.WriteAllText(Path.Combine(args[1], "calls.vbs"), calls.ToString(), Encoding.ASCII);
Console.WriteLine($"{files.Length} scenarios, {calls.Count} calls");
foreach (var (reason, count) in calls.Skipped)
{
    Console.WriteLine($"left out of {count} scenarios: {reason}");
}

// A path as Windows programs see it under Wine.
static string Windows(string path) => "Z:" + Path.GetFullPath(path).Replace('/', '\\');
