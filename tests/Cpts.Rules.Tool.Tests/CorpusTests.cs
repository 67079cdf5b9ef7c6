using System.Buffers;
using System.Text;
using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests;

/// <summary>Every scenario of the repository, through the library and through the command line.</summary>
public class CorpusTests
{
    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    [Fact]
    public void The_corpus_has_the_scenarios_that_the_documentation_speaks_of()
    {
        Assert.True(Corpus.All.Count >= 90, $"{Corpus.All.Count} scenarios");
        Assert.Equal(6, Corpus.All.Count(file => file.StartsWith("docs/scenarios/la-reunion/", StringComparison.Ordinal)));
        Assert.True(Corpus.All.Count(file => file.StartsWith("tests/scenarios/money/", StringComparison.Ordinal)) >= 40);
    }

    [Fact]
    public void Every_scenario_gives_what_it_expects()
    {
        foreach (var file in Corpus.All)
        {
            var document = Read(file);
            Assert.True(document.Findings.Count == 0, $"{file}: {string.Join("; ", document.Findings)}");
            var evaluation = Evaluator.Evaluate(document.Scenario!);
            var notMet = ExpectationCheck.Check(document.Expect!, evaluation);
            Assert.True(notMet.Count == 0, $"{file}: {string.Join("; ", notMet)}");
        }
    }

    [Fact]
    public void Every_scenario_gives_its_reason_in_its_first_line()
    {
        foreach (var file in Corpus.All)
        {
            Assert.StartsWith("// ", File.ReadLines(Repository.PathOf(file)).First(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Language.English, "en")]
    [InlineData(Language.French, "fr")]
    public void The_command_gives_the_bytes_of_the_library(Language language, string option)
    {
        var expected = new StringBuilder("[\n");
        foreach (var file in Corpus.All)
        {
            expected.Append(expected.Length > 2 ? ",\n" : "").Append(Library(file, new EvaluationFormat(language, Indented: true)));
        }

        var run = RealProcess.Run(["evaluate", .. Corpus.All, "--format", "json", "--lang", option]);

        Assert.Equal("", run.Error);
        Assert.Equal(expected.Append("\n]\n").ToString(), run.Output);
    }

    [Fact]
    public void The_command_validates_the_whole_corpus()
    {
        var run = RealProcess.Run(["validate", .. Corpus.All]);

        Assert.StartsWith($"{Corpus.All.Count} files: all valid", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.Exit, run.Error));
    }

    [Theory]
    [InlineData("nord", 192_727)]
    [InlineData("est", 156_813)]
    [InlineData("grand-sud", 57_356)]
    [InlineData("australe", 174_793)]
    [InlineData("reso", 122_144)]
    [InlineData("ouest", 185_846)]
    public void The_communities_of_La_Reunion_have_the_legal_population_of_their_communes(string name, int inhabitants)
    {
        var territory = Evaluator.Evaluate(Read($"docs/scenarios/la-reunion/{name}.cpts.json").Scenario!).Answers!.Territory;

        Assert.Equal((inhabitants, 2026), (territory.Population, territory.PopulationYear));
    }

    [Fact]
    public void Australe_is_208_inhabitants_from_size_4() => Assert.Contains(
        "Taille 4    avec 208 habitants de plus\u00A0: de 72\u202F500 à 114\u202F500\u00A0€ de plus par an",
        InProcess.Run("evaluate", Corpus.Australe, "--lang", "fr").Output,
        StringComparison.Ordinal);

    private static ScenarioDocument Read(string file) => ScenarioReader.Read(File.ReadAllBytes(Repository.PathOf(file)));

    private static string Library(string file, EvaluationFormat format)
    {
        var document = Read(file);
        var scenario = document.Scenario!;
        var output = new ArrayBufferWriter<byte>();
        EvaluationWriter.Write(output, Evaluator.Evaluate(scenario), Evaluator.Readings(scenario, scenario.AsOf!.Value), document, format);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
