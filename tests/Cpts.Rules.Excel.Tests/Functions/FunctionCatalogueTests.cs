using System.Globalization;
using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel.Tests.Functions;

public sealed class FunctionCatalogueTests
{
    /// <summary>The function wizard cuts longer texts.</summary>
    private const int LongestDescription = 255;

    private static readonly Bilingual[] Texts =
        [.. FunctionCatalogue.All.SelectMany(function => function.Parameters.Select(parameter => parameter.Meaning).Append(function.Purpose))];

    [Fact]
    public void Descriptions_fit_into_the_function_wizard_in_both_languages() => Assert.All(Texts, text =>
    {
        Assert.InRange(text.French.Length, 1, LongestDescription);
        Assert.InRange(text.English.Length, 1, LongestDescription);
    });

    [Fact]
    public void English_descriptions_are_plain_ASCII_for_the_type_library() =>
        Assert.All(FunctionCatalogue.All, function => Assert.All(function.Purpose.English, character => Assert.True(char.IsAscii(character))));

    [Fact]
    public void Names_are_found_in_either_language_and_without_regard_to_case()
    {
        Assert.Same(SizeFunctions.Size, FunctionCatalogue.Find("cpts_taille"));
        Assert.Same(SizeFunctions.Size, FunctionCatalogue.Find("CPTS_SIZE"));
        Assert.Null(FunctionCatalogue.Find("CPTS_CUISINE"));
    }

    [Fact]
    public void No_function_has_more_arguments_than_CPTS_EXPLIQUER_can_pass_on() => Assert.All(
        FunctionCatalogue.All.Where(function => function != ReferenceFunctions.Explain),
        function => Assert.InRange(function.Parameters.Count, 0, ReferenceFunctions.Explain.Parameters.Count - 1));

    [Fact]
    public void Whatever_the_arguments_there_is_an_answer_or_an_error_with_a_reason()
    {
        object?[] strange = [null, "", "x", -1, 1.5, 1e300, true, new DateTime(1800, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), new object(), Sheet.Column("x", null, 5d), new int[2, 2, 2], Sheet.NotAvailable];
        foreach (var function in FunctionCatalogue.All)
        {
            foreach (var value in strange)
            {
                object?[] arguments = [.. Enumerable.Repeat(value, function.Parameters.Count)];
                var outcome = Calculation.Of(function, Language.French, arguments);

                Assert.True(outcome.Value is string or double or bool or DateTime or object[,] or System.Runtime.InteropServices.ErrorWrapper, $"{function.Name(Language.French)}: {outcome.Value?.GetType()}");
                Assert.Equal(outcome.Value is System.Runtime.InteropServices.ErrorWrapper, outcome.Reason is not null && outcome.Value is not object?[,]);
                Assert.DoesNotContain("inattendue", outcome.Reason ?? "", StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var addIn = Sheet.AddIn();

            Assert.Equal(3, addIn.CPTS_TAILLE("174 793", "SIZE3", null, null));
            Assert.Equal(new DateTime(2021, 4, 1, 0, 0, 0, DateTimeKind.Unspecified), addIn.CPTS_FIN_SILENCE("2021-02-01", null, null));
            Assert.Equal(382_500d, addIn.CPTS_BUDGET("60000", "TOUTES", "2026-11-21", "MIN", null, null, null));
            Assert.Equal("Le plafond n’est connu que jusqu’en 2026.", addIn.CPTS_EXPLIQUER("CPTS_PLAFOND", 2027, null, null, null, null, null, null, null, null, null, null));
            Assert.Equal("validated", addIn.CPTS_PROJECT_STATUS("2021-03-03", "2021-06-06", null, "VALIDATION", 44300.5, null, null, null));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
