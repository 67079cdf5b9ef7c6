namespace Cpts.Rules.Simulator.Tests.Form;

public sealed class FieldTextTests
{
    private static Field Of(FieldForm form, string name = "x") => new() { Name = name, Form = form };

    private static string? Json(JsonNode? node) => node?.ToJsonString();

    [Theory]
    [InlineData(FieldForm.Date, "1er mars 2022", "\"2022-03-01\"")]
    [InlineData(FieldForm.Date, "31/02/2022", "\"31/02/2022\"")]
    [InlineData(FieldForm.Amount, "54 184,94 €", "54184.94")]
    [InlineData(FieldForm.Amount, "beaucoup", "\"beaucoup\"")]
    [InlineData(FieldForm.Number, "174 793", "174793")]
    [InlineData(FieldForm.Text, " CPTS 12 ", "\"CPTS 12\"")]
    [InlineData(FieldForm.Text, "12", "\"12\"")]
    [InlineData(FieldForm.Date, "  ", null)]
    public void What_is_typed_becomes_a_value_or_stays_as_it_was_typed(FieldForm form, string typed, string? expected) =>
        Assert.Equal(expected, Json(FieldText.Read(Of(form), typed, Language.French)));

    [Theory]
    [InlineData(FieldForm.YesNo, "true", "true")]
    [InlineData(FieldForm.YesNo, "", null)]
    [InlineData(FieldForm.Choice, "keep", "\"keep\"")]
    [InlineData(FieldForm.Choice, "true", "\"true\"")]
    public void What_is_chosen_becomes_a_word_or_a_yes(FieldForm form, string id, string? expected) => Assert.Equal(expected, Json(FieldText.Choose(Of(form), id)));

    [Fact]
    public void Years_are_shown_without_groups()
    {
        Assert.Equal("2026", FieldText.Show(Of(FieldForm.Number, "populationYear"), "2026", Language.French));
        Assert.Equal("2\u202F026", FieldText.Show(Of(FieldForm.Number, "population"), "2026", Language.French));
    }
}
