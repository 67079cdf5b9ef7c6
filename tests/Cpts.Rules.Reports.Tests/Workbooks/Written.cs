using System.Globalization;
using System.IO.Compression;
using System.Text;
using Cpts.Rules.Json;
using Cpts.Rules.Reports.Workbooks;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Reports.Tests.Workbooks;

/// <summary>Workbooks of scenarios.</summary>
internal static class Written
{
    public static EvaluatedScenario Evaluated(string path) => EvaluatedScenario.Of(ScenarioReader.Read(File.ReadAllBytes(Repository.PathOf(path))), ScenarioFiles.Evaluator, ScenarioFiles.All().Single(file => file.Path == path).Scenario.AsOf!.Value);

    public static byte[] Bytes(EvaluatedScenario scenario, Language language = Language.French)
    {
        using var output = new MemoryStream();
        Assert.True(WorkbookWriter.TryWrite(output, scenario, language));
        return output.ToArray();
    }

    public static IReadOnlyList<Sheet> Sheets(EvaluatedScenario scenario, Language language = Language.French) =>
        WorkbookWriter.SheetsOf(scenario, scenario.Scenario!, scenario.Evaluation!, scenario.Evaluation!.Answers!, Wording.In(language));

    /// <summary>A workbook with one part changed.</summary>
    public static byte[] With(byte[] workbook, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            var changed = change(text);
            Assert.NotEqual(text, changed);
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(changed);
        }

        return stream.ToArray();
    }

    /// <summary>A workbook with a number in a cell that was empty.</summary>
    public static Func<string, string> Put(string cell, Look look, decimal value) => text => text.Replace(
        $"<c r=\"{cell}\" s=\"{(int)look}\" />",
        string.Create(CultureInfo.InvariantCulture, $"<c r=\"{cell}\" s=\"{(int)look}\"><v>{value}</v></c>"),
        StringComparison.Ordinal);
}
