using Cpts.Rules.Payments;
using NodaTime;

namespace Cpts.Rules.Tests.Payments;

public class ContractYearTests
{
    [Fact]
    public void A_year_adds_up_its_lines_part_by_part_and_the_totals_apart_from_the_parts()
    {
        // Of access to care at size 2 only the whole is known, so that the total is not the sum of the parts.
        var year = new ContractYear(1, 2, new LocalDate(2023, 12, 19), new LocalDate(2024, 12, 19), "avenant-2",
        [
            new YearLine(Line.Operating, EuroRange.Exactly(60_000), EuroRange.Zero, EuroRange.Exactly(60_000)),
            new YearLine(Line.AccessToCare, EuroRange.Between(0, 100_000), EuroRange.Between(0, 100_000), EuroRange.Between(0, 100_000)),
        ]);

        Assert.Equal(EuroRange.Between(60_000, 160_000), year.Guaranteed);
        Assert.Equal(EuroRange.Between(0, 100_000), year.AtStake);
        Assert.Equal(EuroRange.Between(60_000, 160_000), year.Total);
    }

    [Fact]
    public void A_contract_adds_up_its_years()
    {
        var five = Samples.Australe.Answers().Contracts.Single();

        // 147 246.58 to 166 410.96 in year 1, 272 500 in year 2 with the crisis plan, then 250 000 a year.
        Assert.Equal(EuroRange.Between(Euros.FromDecimal(1_169_746.58m), Euros.FromDecimal(1_188_910.96m)), five.Guaranteed);

        // At most 160 000 in year 1, then 97 500 a year.
        Assert.Equal(EuroRange.Between(0, 550_000), five.AtStake);

        // At most 307 246.58 in year 1, less than its parts: of the missions of aci-2019 only the whole is known.
        Assert.Equal(EuroRange.Between(Euros.FromDecimal(1_169_746.58m), Euros.FromDecimal(1_719_746.58m)), five.Total);
    }

    [Fact]
    public void Without_a_contract_there_are_no_years()
    {
        var answers = (Samples.Australe with { Contract = null }).Answers();

        Assert.Empty(answers.Contracts);
        Assert.Empty(answers.Years);
        Assert.Null(answers.CurrentContract);
    }
}
