using Cpts.Rules.Tool.Surroundings;

namespace Cpts.Rules.Tool.Tests.Surroundings;

public class SystemLanguageTests
{
    [Theory]
    [InlineData(null, null, null, Language.English)]
    [InlineData(null, null, "fr_FR.UTF-8", Language.French)]
    [InlineData(null, null, "fr", Language.French)]
    [InlineData(null, null, "C.UTF-8", Language.English)]
    [InlineData(null, null, "de_DE.UTF-8", Language.English)]
    [InlineData("en_GB.UTF-8", null, "fr_FR.UTF-8", Language.English)]
    [InlineData(null, "fr_CA.UTF-8", "en_GB.UTF-8", Language.French)]
    [InlineData("", "", "fr_FR.UTF-8", Language.French)]
    [InlineData("FR_fr", null, null, Language.French)]
    public void The_first_variable_that_is_set_decides(string? all, string? messages, string? lang, Language expected)
    {
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal) { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };

        Assert.Equal(expected, SystemLanguage.Of(name => variables[name], isWindows: false));
    }
}
