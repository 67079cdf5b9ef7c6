using Cpts.Rules.Reports.Report.Drawings;

namespace Cpts.Rules.Reports.Tests.Report.Drawings;

public class TextSizeTests
{
    [Fact]
    public void A_text_breaks_at_ordinary_spaces_only()
    {
        Assert.Equal(["Accès aux", "soins"], TextSize.Lines("Accès aux soins", 13));
        Assert.Equal(["de", "20\u202F000\u00A0€"], TextSize.Lines("de 20\u202F000\u00A0€", 6));
    }

    [Fact]
    public void A_word_longer_than_a_line_has_a_line_of_its_own() =>
        Assert.Equal(["Parcours", "pluriprofessionnels"], TextSize.Lines("Parcours pluriprofessionnels", 13));
}
