using System.Runtime.InteropServices;

namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class SizeFunctionsTests
{
    [Theory]
    [InlineData(39_999, 1)]
    [InlineData(40_000, 2)]
    [InlineData(79_999, 2)]
    [InlineData(80_000, 3)]
    [InlineData(175_000, 3)]
    [InlineData(175_001, 4)]
    public void The_size_is_that_of_the_library(int population, int size) => Assert.Equal(size, Sheet.AddIn().CPTS_TAILLE(population, null, null, null));

    [Theory]
    [InlineData("size2")]
    [InlineData("boundAt80000=size2")]
    [InlineData("BOUNDAT80000 = SIZE2")]
    public void Exactly_80000_is_size_2_under_the_other_reading(string readings) => Assert.Equal(2, Sheet.AddIn().CPTS_TAILLE(80_000d, readings, null, null));

    [Fact]
    public void A_range_of_populations_gives_a_range_of_sizes_with_errors_where_they_belong()
    {
        var addIn = Sheet.AddIn();

        var sizes = Assert.IsType<object?[,]>(addIn.CPTS_TAILLE(new FakeRange(Sheet.Column(30_000d, "many", 0d, 200_000d)), null, null, null));

        Assert.Equal(1, sizes[0, 0]);
        Assert.Equal(Sheet.Value, Sheet.ErrorOf(sizes[1, 0]));
        Assert.Equal(Sheet.Number, Sheet.ErrorOf(sizes[2, 0]));
        Assert.Equal(4, sizes[3, 0]);
        Assert.Equal("Ligne 2\u00A0: «\u00A0population\u00A0»\u00A0: un nombre est attendu.", addIn.CPTS_EXPLIQUER(null, null, null, null, null, null, null, null, null, null, null, null));
    }

    [Fact]
    public void A_hundred_thousand_rows_give_a_hundred_thousand_sizes()
    {
        var populations = Sheet.Column([.. Enumerable.Range(1, 100_000).Select(i => (object?)(i * 3d))]);

        var sizes = Assert.IsType<object?[,]>(Sheet.AddIn().CPTS_SIZE(populations, null, null, null));

        Assert.Equal(100_000, sizes.GetLength(0));
        Assert.Equal([13_333, 13_333, 31_667, 41_667], sizes.Cast<int>().GroupBy(size => size).OrderBy(group => group.Key).Select(group => group.Count()));
    }

    [Fact]
    public void An_error_in_gives_the_same_error_out() =>
        Assert.Equal(-2146826281, Sheet.ErrorOf(Sheet.AddIn().CPTS_TAILLE(new ErrorWrapper(-2146826281), null, null, null)));

    [Fact]
    public void The_inhabitants_missing_lead_to_the_next_size()
    {
        Assert.Equal(208, Sheet.AddIn().CPTS_HABITANTS_MANQUANTS(174_793, null, null, null));
        Assert.Equal(1, Sheet.AddIn().CPTS_INHABITANTS_MISSING(80_000, "size2", null, null));
    }

    [Fact]
    public void There_is_no_size_above_size_4() => Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(Sheet.AddIn().CPTS_HABITANTS_MANQUANTS(175_001, null, null, null)));

    [Fact]
    public void The_population_of_communes_is_their_sum_wherever_the_codes_are()
    {
        Assert.Equal(174_793, Sheet.AddIn().CPTS_POPULATION("97403; 97416; 97422", 2026d));
        Assert.Equal(174_793, Sheet.AddIn().CPTS_POPULATION(new FakeRange(Sheet.Column(97403d, null, "97416", "", 97422d)), "2026"));
    }

    [Fact]
    public void The_codes_of_the_first_departments_get_back_the_zero_that_Excel_dropped() =>
        Assert.Equal(Sheet.AddIn().CPTS_POPULATION("01001", 2026), Sheet.AddIn().CPTS_POPULATION(1001d, 2026));

    [Fact]
    public void What_the_table_of_populations_does_not_know_is_not_available()
    {
        var addIn = Sheet.AddIn();

        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(addIn.CPTS_INHABITANTS("97499", 2026)));
        Assert.Equal("\"97499\" is not the code of a commune in 2026.", addIn.CPTS_EXPLAIN(null, null, null, null, null, null, null, null, null, null, null, null));
        Assert.Equal(Sheet.NotAvailable, Sheet.ErrorOf(addIn.CPTS_POPULATION("97403", 2020)));
    }

    [Fact]
    public void A_commune_given_twice_is_a_wrong_argument() => Assert.Equal(Sheet.Value, Sheet.ErrorOf(Sheet.AddIn().CPTS_POPULATION("97403; 97403", 2026)));
}
