namespace Cpts.Rules.Json.Tests.Reading;

/// <summary>CPTS9005: only one format and version is supported.</summary>
public class FormatTests
{
    [Theory]
    [InlineData("cpts.scenario/2")]
    [InlineData("cpts.scenario/1.0")]
    [InlineData("cpts.evaluation/1")]
    [InlineData("CPTS.SCENARIO/1")]
    [InlineData("")]
    public void Another_format_is_not_supported(string format) =>
        Assert.Equal(["CPTS9005 /format 2:3"], Files.Read($"{{\n  \"format\": \"{format}\", \"name\": \"A\", \"territory\": {{}} }}").Problems());

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{}")]
    public void A_format_is_a_text(string format) =>
        Assert.Equal(["CPTS9003 /format 2:3"], Files.Read($"{{\n  \"format\": {format}, \"name\": \"A\", \"territory\": {{}} }}").Problems());

    [Fact]
    public void The_format_may_be_anywhere_and_escaped() =>
        Assert.Empty(Files.Read("{ \"name\": \"A\", \"territory\": {}, \"\\u0066ormat\": \"cpts.scenario\\/1\" }").Problems());

    [Fact]
    public void Any_text_is_accepted_as_the_schema() => Assert.Empty(Files.ReadWith(", \"$schema\": \"any text\"").Problems());

    [Fact]
    public void The_message_names_the_format_that_is_read() =>
        Assert.Equal(
            "The format \"cpts.scenario/2\" is not supported. This version reads \"cpts.scenario/1\".",
            Files.Read("{ \"format\": \"cpts.scenario/2\", \"name\": \"A\", \"territory\": {} }").Findings[0].Message(Language.English));
}
