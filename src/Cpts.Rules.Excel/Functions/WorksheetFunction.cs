namespace Cpts.Rules.Excel.Functions;

/// <summary>A function of the add-in: its two names, its arguments, and what it does.</summary>
/// <param name="French">The French name: <c>CPTS_TAILLE</c>.</param>
/// <param name="English">The English name; the same where one word serves both.</param>
/// <param name="Purpose">What it gives, in one sentence.</param>
/// <param name="Parameters">Its arguments, in order.</param>
/// <param name="Body">What it does with them.</param>
internal sealed record WorksheetFunction(string French, string English, Bilingual Purpose, ValueList<Parameter> Parameters, Func<Call, object?> Body)
{
    /// <summary>Whether a range in place of the first argument gives an answer for each of its cells.</summary>
    public bool ForEachCell { get; init; }

    /// <summary>The name in one language.</summary>
    public string Name(Language language) => language == Language.French ? French : English;
}

/// <summary>An argument of a function.</summary>
/// <param name="French">Its French name, in the form of a name of VBA: <c>dossier_complet</c>.</param>
/// <param name="English">Its English name.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record Parameter(string French, string English, Bilingual Meaning, bool IsOptional = false)
{
    /// <summary>The name in one language.</summary>
    public string Name(Language language) => language == Language.French ? French : English;
}
