using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class ReferenceFunctionsTests
{
    [Fact]
    public void A_source_says_what_it_is_and_where()
    {
        Assert.Equal("Montants de démarrage en vigueur en septembre 2020\u00A0: 50\u202F000 / 60\u202F000 / 75\u202F000 / 90\u202F000 — leconcoursmedical.fr/content/3246", Sheet.AddIn().CPTS_SOURCE("S07"));
        Assert.Equal("Start-up amounts in force in September 2020: 50,000 / 60,000 / 75,000 / 90,000 — leconcoursmedical.fr/content/3246", Sheet.AddIn().CPTS_REFERENCE("s07"));
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_SOURCE("S99")));
    }

    [Fact]
    public void A_code_is_explained_in_the_language_of_the_function()
    {
        Assert.StartsWith("CPTS2001 (erreur) Une mission socle manque au contrat.", (string?)Explain("CPTS_EXPLIQUER", "cpts2001"), StringComparison.Ordinal);
        Assert.StartsWith("CPTS2001 (error) A core mission is missing from the contract.", (string?)Explain("CPTS_EXPLAIN", "CPTS2001"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_without_error_says_so() => Assert.Equal("No error.", Explain("CPTS_EXPLAIN", "CPTS_SIZE", 5));

    [Fact]
    public void Explaining_leaves_the_last_error_alone()
    {
        var addIn = Sheet.AddIn();
        addIn.CPTS_PLAFOND(2027);

        addIn.CPTS_EXPLIQUER("CPTS_TAILLE", 5, null, null, null, null, null, null, null, null, null, null);

        Assert.Equal("Le plafond n’est connu que jusqu’en 2026.", addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
        Assert.Equal(48_060d, addIn.CPTS_PLAFOND(2026));
        Assert.Equal("Aucune erreur.", addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
    }

    [Fact]
    public void The_last_error_belongs_to_one_object_of_VBA()
    {
        var (one, other) = (Sheet.AddIn(), Sheet.AddIn());

        one.CPTS_PLAFOND(2027);

        Assert.Equal("Aucune erreur.", other.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
    }

    [Fact]
    public void Help_lists_the_functions_and_the_arguments_of_one()
    {
        var all = Sheet.Table(Sheet.AddIn().CPTS_AIDE(null));
        var one = Sheet.Table(Sheet.AddIn().CPTS_HELP("CPTS_ANNUAL_AMOUNT"));

        Assert.Equal(FunctionCatalogue.All.Select(function => function.French), all.Skip(1).Select(row => row[0]));
        Assert.Equal(["CPTS_ANNUAL_AMOUNT", "The annual amount: operating and the missions chosen, in euros."], one[0]);
        Assert.Equal(["population", "missions", "as_of", "part", "readings", "members", "agreement_files"], one.Skip(1).Select(row => row[0]));
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_AIDE("CPTS_CUISINE")));
    }

    [Fact]
    public void The_version_is_that_of_the_library() => Assert.Equal("1.0.0", Sheet.AddIn().CPTS_VERSION());

    private static object? Explain(string function, params object?[] arguments)
    {
        var padded = new object?[12];
        arguments.CopyTo(padded, 0);
        return typeof(ICptsFunctions).GetMethod(function)!.Invoke(Sheet.AddIn(), padded);
    }
}
