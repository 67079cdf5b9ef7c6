using Cpts.Rules.Reports.Calendar;

namespace Cpts.Rules.Reports.Tests.Calendar;

public class IcsTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("CPTS d’Ici", "CPTS d’Ici")]
    [InlineData("a, b; c", "a\\, b\\; c")]
    [InlineData("C:\\cpts", "C:\\\\cpts")]
    [InlineData("\\,;", "\\\\\\,\\;")]
    [InlineData("un\ndeux", "un\\ndeux")]
    [InlineData("un\r\ndeux\rtrois", "un\\ndeux\\ntrois")]
    [InlineData("\nfin\n", "\\nfin\\n")]
    [InlineData("\"guillemets\": 2", "\"guillemets\": 2")]
    public void Backslashes_semicolons_commas_and_ends_of_lines_are_escaped_and_nothing_else(string text, string escaped) =>
        Assert.Equal(escaped, IcsText.Escape(text));

    [Theory]
    [InlineData("bell\a", "bell\uFFFD")]
    [InlineData("nul\0", "nul\uFFFD")]
    [InlineData("\u202Eright to left", "\uFFFDright to left")]
    public void Control_and_direction_characters_are_replaced(string text, string escaped) => Assert.Equal(escaped, IcsText.Escape(text));
}
