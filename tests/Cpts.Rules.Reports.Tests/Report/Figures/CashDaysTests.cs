using Cpts.Rules.Communes;
using Cpts.Rules.Json;
using Cpts.Rules.Payments;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Reports.Tests.Report.Figures;

/// <summary>The daily cash flow compared with its sums, over the whole corpus.</summary>
public class CashDaysTests
{
    private static readonly ScenarioEvaluator Evaluator = new(FrenchCommunes.Default);

    [Fact]
    public void On_every_day_of_payments_the_whole_is_the_most_that_the_cash_can_be()
    {
        var days = 0;
        foreach (var (file, answers) in Corpus.All.Select(file => (file, Answers(file))).Where(one => one.Item2 is not null))
        {
            foreach (var point in CashFlow.Of(answers!.Payments, answers.Years, default).Days)
            {
                var cash = CashFlow.Of(answers.Payments, answers.Years, point.On);
                Assert.True(cash.Received.Max == point.Shares.Whole, $"{file}, {point.On}: {cash.Received.Max} and {point.Shares.Whole}");
                days++;
            }
        }

        Assert.True(days > 300, $"{days} days");
    }

    [Fact]
    public void Guaranteed_is_the_sum_of_the_fixed_payments_at_their_least()
    {
        var answers = Answers(Path.GetRelativePath(Repository.Root, Corpus.Australe))!;
        var last = CashFlow.Of(answers.Payments, answers.Years, default).Days[^1].Shares;

        Assert.Equal(answers.CurrentContract!.Guaranteed.Min, last.Guaranteed);
        Assert.Equal(answers.CurrentContract.Total.Max, last.Whole);
    }

    [Fact]
    public void It_never_goes_down_where_nothing_is_to_be_repaid()
    {
        foreach (var answers in Corpus.All.Select(Answers).OfType<Answers>().Where(answers => answers.Payments.All(payment => payment.Amount.Min >= Euros.Zero)))
        {
            var points = CashFlow.Of(answers.Payments, answers.Years, default).Days;
            Assert.All(points.Zip(points.Skip(1)), pair =>
            {
                Assert.True(pair.First.On < pair.Second.On);
                Assert.True(pair.First.Shares.Guaranteed <= pair.Second.Shares.Guaranteed);
                Assert.True(pair.First.Shares.Whole <= pair.Second.Shares.Whole);
            });
            Assert.All(points, point => Assert.True(point.Shares.AtStake >= Euros.Zero && point.Shares.Uncertain >= Euros.Zero));
        }
    }

    private static Answers? Answers(string file)
    {
        var document = ScenarioReader.Read(File.ReadAllBytes(Repository.PathOf(file)));
        return Evaluator.Evaluate(document.Scenario!).Answers;
    }
}
