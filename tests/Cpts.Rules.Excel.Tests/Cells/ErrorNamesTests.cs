using Cpts.Rules.Excel.Cells;

namespace Cpts.Rules.Excel.Tests.Cells;

public class ErrorNamesTests
{
    private const int Base = unchecked((int)0x800A0000);

    [Theory]
    [InlineData(2000, "#NUL!", "#NULL!")]
    [InlineData(2007, "#DIV/0!", "#DIV/0!")]
    [InlineData(2015, "#VALEUR!", "#VALUE!")]
    [InlineData(2023, "#REF!", "#REF!")]
    [InlineData(2029, "#NOM?", "#NAME?")]
    [InlineData(2036, "#NOMBRE!", "#NUM!")]
    [InlineData(2042, "#N/A", "#N/A")]
    [InlineData(2043, "#CHARGEMENT_DONNEES", "#GETTING_DATA")]
    [InlineData(2045, "#PROPAGATION!", "#SPILL!")]
    [InlineData(2046, "#CONNECT!", "#CONNECT!")]
    [InlineData(2047, "#BLOCKED!", "#BLOCKED!")]
    [InlineData(2048, "#UNKNOWN!", "#UNKNOWN!")]
    [InlineData(2049, "#FIELD!", "#FIELD!")]
    [InlineData(2050, "#CALC!", "#CALC!")]
    [InlineData(2051, "#BUSY!", "#BUSY!")]
    [InlineData(2055, "#PYTHON!", "#PYTHON!")]
    [InlineData(2099, "#2099", "#2099")]
    public void A_reason_names_the_error_of_another_cell(int code, string french, string english)
    {
        var cell = Base + code;
        Assert.Equal(new Bilingual(french, english), ErrorNames.Of(cell));
        Assert.Equal($"«\u00A0population\u00A0» est déjà une erreur\u00A0: {french}.", Sheet.AddIn().CPTS_EXPLIQUER("CPTS_TAILLE", cell, null, null, null, null, null, null, null, null, null, null));
        Assert.Equal($"\"population\" is an error already: {english}.", Sheet.AddIn().CPTS_EXPLAIN("CPTS_SIZE", cell, null, null, null, null, null, null, null, null, null, null));
    }
}
