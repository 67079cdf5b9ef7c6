using Cpts.Rules.Tool.Comparing;
using NodaTime;

namespace Cpts.Rules.Tool.Tests.Comparing;

public class InterpretationChoiceTests
{
    [Fact]
    public void Every_reading_that_a_file_can_choose_can_be_chosen()
    {
        string[] choices =
        [
            "boundAt80000=size2", "timeLimitOnNonWorkingDay=nextWorkingDay", "proration=months", "fixedShare=asObservedAtSize3",
            "size2Amounts=simplestFit",
            "avenant2EffectiveOn=2023-12-31", "startUpUplift=true", "letterOfIntentFunding=true",
            "sizeDuringContract=yearStart", "renewal=startsAgain",
        ];

        Assert.Equal(
            new Interpretations
            {
                BoundAt80000 = SizeBand.Size2,
                TimeLimitOnNonWorkingDay = NonWorkingDayReading.NextWorkingDay,
                Proration = Proration.Months,
                FixedShare = FixedShareReading.AsObservedAtSize3,
                Size2Amounts = Size2AmountsReading.SimplestFit,
                Avenant2EffectiveOn = new LocalDate(2023, 12, 31),
                StartUpUplift = true,
                LetterOfIntentFunding = true,
                SizeDuringContract = SizeDuringContractReading.YearStart,
                Renewal = RenewalReading.StartsAgain,
            },
            choices.Aggregate(Interpretations.Default, (chosen, choice) => InterpretationChoice.Parse(choice).Choose(chosen)));
        Assert.Equal(InterpretationCatalogue.All.Select(interpretation => interpretation.Id), choices.Select(choice => InterpretationChoice.Parse(choice).Question.Id));
    }

    [Theory]
    [InlineData("proration")]
    [InlineData("=days")]
    [InlineData("prorata=days")]
    [InlineData("proration=Days")]
    [InlineData("proration=")]
    [InlineData("startUpUplift=yes")]
    [InlineData("avenant2EffectiveOn=2021-12-19")]
    [InlineData("avenant2EffectiveOn=2024-01-01")]
    [InlineData("avenant2EffectiveOn=2023-02-29")]
    public void Anything_else_is_refused(string choice) => Assert.Throws<UsageException>(() => InterpretationChoice.Parse(choice));
}
