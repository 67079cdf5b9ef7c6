namespace Cpts.Rules.Simulator.Form;

/// <summary>Converts between the values of a file and the texts in the fields.</summary>
internal static class FieldText
{
    /// <summary>The text that a field shows for a value of a file.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value, without quotes.</param>
    /// <param name="language">The language.</param>
    public static string Show(Field field, string value, Language language) => field.Form switch
    {
        FieldForm.Date => DateInput.Show(value),
        FieldForm.Amount => NumberInput.Show(value, language),
        FieldForm.Number when !IsYear(field) => NumberInput.Show(value, language),
        _ => value,
    };

    /// <summary>The value of a file for a typed text. A text that cannot be read is kept as typed, and the reader of files reports what is wrong.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="language">The language.</param>
    /// <returns>The value; null when nothing was typed.</returns>
    public static JsonNode? Read(Field field, string typed, Language language) => typed.Trim() is not { Length: > 0 } text ? null : field.Form switch
    {
        FieldForm.Date => JsonValue.Create(DateInput.Read(text) ?? text),
        FieldForm.Amount or FieldForm.Number when NumberInput.Read(text, language) is { } number => JsonNode.Parse(number),
        _ => JsonValue.Create(text),
    };

    /// <summary>The value of a file for a chosen word.</summary>
    /// <param name="field">The field.</param>
    /// <param name="id">The identifier of the word; empty for none.</param>
    public static JsonNode? Choose(Field field, string id) => id switch
    {
        "" => null,
        "true" or "false" when field.Form == FieldForm.YesNo => JsonValue.Create(id == "true"),
        _ => JsonValue.Create(id),
    };

    private static bool IsYear(Field field) => field.Name is "year" or "populationYear";
}
