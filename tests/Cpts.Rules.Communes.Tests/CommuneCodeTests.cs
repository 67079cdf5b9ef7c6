namespace Cpts.Rules.Communes.Tests;

public class CommuneCodeTests
{
    [Theory]
    [InlineData("00000")]
    [InlineData("01001")]
    [InlineData("29999")]
    [InlineData("2A004")]
    [InlineData("2B366")]
    [InlineData("97411")]
    [InlineData("99999")]
    public void Every_code_comes_back_from_its_number(string code) =>
        Assert.Equal(code, CommuneCode.Unpack(CommuneCode.Pack(code)));

    [Theory]
    [InlineData("")]
    [InlineData("974")]
    [InlineData("974110")]
    [InlineData("2a004")]
    [InlineData("1A001")]
    [InlineData("2C001")]
    [InlineData("A2001")]
    [InlineData("9741O")]
    [InlineData("97 11")]
    [InlineData("!7411")]
    [InlineData("٩٧٤١١")]
    public void Text_that_is_not_a_code_has_no_number(string text) => Assert.Equal(-1, CommuneCode.Pack(text));

    [Fact]
    public void Numbers_are_in_the_order_of_the_codes()
    {
        var codes = new[] { "2B366", "30001", "01001", "29999", "97411", "2A004", "19999", "21000" };

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes.OrderBy(CommuneCode.Pack));
    }
}
