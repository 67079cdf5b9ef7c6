namespace Cpts.Rules.Simulator.Tests.Work;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("CPTS Australe", "cpts-australe.html")]
    [InlineData("CPTS de l’Été — n°\u00A02", "cpts-de-l-ete-n-2.html")]
    [InlineData("../../etc/passwd", "etc-passwd.html")]
    [InlineData("<script>", "script.html")]
    [InlineData("مجتمع", "cpts.html")]
    [InlineData("", "cpts.html")]
    [InlineData(null, "cpts.html")]
    public void A_name_becomes_a_file_name_that_is_valid_on_any_system(string? name, string expected) => Assert.Equal(expected, FileName.Of(name, ".html"));

    [Fact]
    public void A_long_name_is_cut() => Assert.Equal(new string('x', 60) + ".ics", FileName.Of(new string('x', 10_000), ".ics"));
}
