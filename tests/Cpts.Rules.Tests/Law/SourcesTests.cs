using Cpts.Rules.Findings;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Tests;

public class SourcesTests
{
    [Fact]
    public void Sources_are_S01_to_S31_and_D0_to_D4() => Assert.Equal(
        [.. Enumerable.Range(1, 31).Select(number => $"S{number:00}"), .. Enumerable.Range(0, 5).Select(number => $"D{number}")],
        Sources.All.Select(source => source.Id));

    [Fact]
    public void Cited_sources_come_in_the_order_of_the_library_then_of_the_files_each_once_and_without_the_contract()
    {
        Source[] cited = [File("X10"), Sources.D1, Sources.Contract, File("X2"), Sources.S02, File("X1"), Sources.D1, File("X2")];

        Assert.Equal("S02 D1 X1 X2 X10", string.Join(' ', Sources.InOrder(cited)));

        static Source File(string id) => new(id, SourceKind.AgreementFile, default, default(Bilingual));
    }

    [Fact]
    public void Every_amount_has_a_source_or_lies_between_two_that_have_one()
    {
        foreach (var agreement in Law.Default.Agreements)
        {
            foreach (var row in agreement.Amounts)
            {
                Assert.True(row.Sources.Count > 0 || row is { Status: AmountStatus.Bounded, How: not null }, $"{agreement} {row}");
                Assert.All(row.Sources, source => Assert.Contains(source, Sources.All));
            }
        }
    }

    [Fact]
    public void Every_source_is_cited_by_a_rule_an_amount_an_agreement_or_an_interpretation()
    {
        var cited = Law.Default.Agreements.SelectMany(agreement => agreement.Sources.Concat(agreement.Amounts.SelectMany(row => row.Sources)))
            .Concat(FindingCatalogue.Default.All.SelectMany(rule => rule.Sources))
            .Concat(InterpretationCatalogue.All.SelectMany(interpretation => interpretation.Sources))
            .ToHashSet();

        Assert.Empty(Sources.All.Where(source => !cited.Contains(source)));
    }

    [Fact]
    public void Every_rule_of_law_cites_a_source() => Assert.Empty(
        FindingCatalogue.Default.All.Where(rule => rule.Sources.Count == 0 && !rule.Code.StartsWith("CPTS9", StringComparison.Ordinal)));

    [Fact]
    public void Every_deadline_cites_a_source()
    {
        var evaluation = new ScenarioEvaluator().Evaluate(Samples.Australe);

        Assert.Equal(16, evaluation.Answers!.Deadlines.Count);
        Assert.All(evaluation.Answers.Deadlines, deadline => Assert.Contains(deadline.Source, Sources.All));
    }
}
