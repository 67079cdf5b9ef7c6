using Cpts.Rules.Facts;
using Cpts.Rules.Reports.Pages;
using Cpts.Rules.Reports.Sections;
using Cpts.Rules.Scenarios;
using NodaTime;

namespace Cpts.Rules.Reports.Tests.Report;

public class HeadlinePageTests
{
    private static readonly Scenario Scenario = new()
    {
        Name = "A",
        Territory = new TerritoryFacts { Population = 90_000 },
        Contract = new ContractFacts { Signed = new(2024, 1, 15), Missions = [new MissionFacts { Mission = Mission.AccessToCare, Started = new(2024, 1, 15) }] },
        Receipts = [new Receipt(new(2024, 1, 20), Euros.FromCents(7_500_000))],
    };

    private static readonly Answers Answers = new ScenarioEvaluator().Evaluate(Scenario, new LocalDate(2024, 6, 1)).Answers!;

    [Fact]
    public void A_running_contract_says_its_year_and_its_end()
    {
        var headline = Headline.Of(Answers, new LocalDate(2024, 6, 1));

        Assert.Equal("Année 1 sur 5 du contrat, qui court jusqu’au 15 janvier 2029.", headline.Sentence.French);
        Assert.Equal(1, headline.Year!.Year);
        Assert.Equal(new LocalDate(2025, 1, 15), headline.NextPayment!.Value.On);
    }

    [Fact]
    public void What_the_CPAM_owes_is_what_was_expected_less_what_was_received() => Assert.Equal(
        "Ce que la CPAM vous doit au 1er juin 2024\u00A0: 67\u202F500\u00A0€.",
        ReceiptsListing.Owed(Answers.Reconciliation!, new LocalDate(2024, 6, 1)).French);

    [Theory]
    [InlineData("/contract/missions/0/started", "contrat, mission Accès aux soins, démarrage")]
    [InlineData("/territory/communes/2", "territoire, commune 3")]
    [InlineData("", "")]
    public void A_place_is_given_in_words(string path, string words) => Assert.Equal(words, PlaceWords.Of(path, Scenario, Wording.In(Language.French)));
}
