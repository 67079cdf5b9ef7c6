using System.Buffers;
using System.Globalization;
using System.Text;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests;

/// <summary>The same file, date and language give the same bytes on every machine.</summary>
public class IndependenceTests
{
    private static readonly string[] Formats = ["text", "markdown", "json", "csv"];

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("")]
    public void No_culture_changes_a_byte(string culture)
    {
        var expected = Formats.Select(Run).Append(EvaluateCorpus()).ToList();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Formats.Select(Run).Append(EvaluateCorpus()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Sixty_four_threads_on_one_evaluator_write_the_same_bytes()
    {
        var evaluator = new ScenarioEvaluator(FrenchCommunes.Default);
        var expected = EvaluateCorpus(evaluator);
        var found = new string[64];
        using var start = new Barrier(found.Length);
        var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            found[i] = EvaluateCorpus(evaluator);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(found, text => Assert.Equal(expected, text));
    }

    [Fact]
    public void No_time_zone_changes_a_byte()
    {
        var outputs = new[] { "UTC", "Europe/Paris", "Pacific/Kiritimati", "America/Adak", "Indian/Reunion" }.Select(zone =>
            new RealProcess { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["TZ"] = zone } }
                .With("evaluate", Corpus.Australe, "--format", "json").Output);

        Assert.Single(outputs.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "Situation au 21 novembre 2026")]
    [InlineData("en_GB.UTF-8", "As of 21 November 2026")]
    public void The_language_of_the_system_is_that_of_its_environment(string locale, string line)
    {
        var run = new RealProcess { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = locale } }
            .With("evaluate", Corpus.GrandSud);

        Assert.Contains($"\n{line}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_members_of_a_file_changes_nothing()
    {
        const string First = """{"format":"cpts.scenario/1","name":"O","asOf":"2026-01-01","territory":{"population":90000,"seatDepartment":"974"}}""";
        const string Second = """{"territory":{"seatDepartment":"974","population":90000},"asOf":"2026-01-01","name":"O","format":"cpts.scenario/1"}""";

        Assert.Equal(InProcess.RunOn(First, "evaluate", "-", "--format", "json").Output, InProcess.RunOn(Second, "evaluate", "-", "--format", "json").Output);
    }

    private static string Run(string format) => InProcess.Run("evaluate", Corpus.Australe, "--format", format, "--lang", "fr").Output;

    /// <summary>The evaluation of every scenario of the repository, as the command writes it.</summary>
    private static string EvaluateCorpus() => InProcess.Run(["evaluate", "--format", "json", .. Corpus.All.Select(file => Repository.PathOf(file))]).Output;

    /// <summary>The same evaluations through the library, on one evaluator.</summary>
    private static string EvaluateCorpus(ScenarioEvaluator evaluator)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var file in Corpus.All)
        {
            var document = ScenarioReader.Read(File.ReadAllBytes(Repository.PathOf(file)));
            var asOf = document.AsOf ?? InProcess.Today;
            EvaluationWriter.Write(output, evaluator.Evaluate(document.Scenario!, asOf), evaluator.Readings(document.Scenario!, asOf), document, new EvaluationFormat(Language.French));
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
