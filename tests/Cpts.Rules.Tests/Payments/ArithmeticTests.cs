using Cpts.Rules.Payments;

namespace Cpts.Rules.Tests.Payments;

public class ArithmeticTests
{
    private static readonly Bilingual Annual = new("montant annuel", "annual amount");

    private static readonly Arithmetic Untouched = new(EuroRange.Exactly(75_000), Annual, []);

    private static readonly Arithmetic InSteps = new(
        EuroRange.Exactly(90_000),
        Annual,
        [ArithmeticStep.Times(new YearFraction(293, 365), Exactly(72_246.58m)), ArithmeticStep.Share(75, Exactly(54_184.94m))]);

    [Fact]
    public void The_last_step_gives_the_result_and_without_a_step_the_start_is_it()
    {
        Assert.Equal(Exactly(54_184.94m), InSteps.Result);
        Assert.Equal(EuroRange.Exactly(75_000), Untouched.Result);
    }

    [Fact]
    public void The_words_name_the_start_then_each_step_in_order()
    {
        Assert.Equal("montant annuel : 90 000 € × 293/365 = 72 246,58 € ; × 75 % = 54 184,94 €", Plain(InSteps.Words.French));
        Assert.Equal("annual amount: €90,000 × 293/365 = €72,246.58; × 75% = €54,184.94", InSteps.Words.English);
        Assert.Equal("montant annuel : 75 000 €", Plain(Untouched.Words.French));
        Assert.Equal("annual amount: €75,000", Untouched.Words.English);
    }

    /// <summary>With ordinary spaces, which can be read here.</summary>
    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
