using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Tests.Reading;

public class DidYouMeanTests
{
    private static readonly string[] Known = ["accessToCare", "carePathways", "prevention", "on", "kind"];

    [Theory]
    [InlineData("acessToCare", "accessToCare")]
    [InlineData("accessToCaer", "accessToCare")]
    [InlineData("ACCESSTOCARE", "accessToCare")]
    [InlineData("accesToCaree", "accessToCare")]
    [InlineData("access_to_care", "accessToCare")]
    [InlineData("prévention", "prevention")]
    [InlineData("kinds", "kind")]
    [InlineData("ON", "on")]
    [InlineData("no", null)]
    [InlineData("in", null)]
    [InlineData("mind", "kind")]
    [InlineData("care", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_at_most_one_slip_in_three_letters_away(string written, string? meant) =>
        Assert.Equal(meant, DidYouMean.Nearest(written, Known));

    [Fact]
    public void The_first_of_two_equally_near_names_is_proposed() => Assert.Equal("abcd", DidYouMean.Nearest("abc", ["abcd", "abce"]));

    [Fact]
    public void A_text_too_long_to_be_a_slip_is_not_compared() =>
        Assert.Null(DidYouMean.Nearest(new string('x', 65), [new string('x', 66)]));
}
