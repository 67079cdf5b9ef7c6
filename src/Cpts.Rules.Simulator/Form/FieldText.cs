namespace Cpts.Rules.Simulator.Form;

/// <summary>What fields show of a file, and what a file gets of what is typed.</summary>
internal static class FieldText
{
    /// <summary>A value of a file as its field shows it.</summary>
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

    /// <summary>What was typed, as a file holds it: what cannot be read stays as it was typed, and its reader says what is wrong.</summary>
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

    /// <summary>What was chosen, as a file holds it.</summary>
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
