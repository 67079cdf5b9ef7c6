namespace Cpts.Rules.Excel.Functions;

/// <summary>A function of the add-in: its two names, its arguments and its implementation.</summary>
/// <param name="French">The French name: <c>CPTS_TAILLE</c>.</param>
/// <param name="English">The English name; the same as the French one where it fits both languages.</param>
/// <param name="Purpose">The description of its result, in one sentence.</param>
/// <param name="Parameters">Its arguments, in order.</param>
/// <param name="Body">The implementation.</param>
internal sealed record WorksheetFunction(string French, string English, Bilingual Purpose, ValueList<Parameter> Parameters, Func<Call, object?> Body)
{
    /// <summary>Whether a range given as the first argument gets an answer for each of its cells.</summary>
    public bool ForEachCell { get; init; }

    /// <summary>The name in one language.</summary>
    public string Name(Language language) => language == Language.French ? French : English;
}

/// <summary>An argument of a function.</summary>
/// <param name="French">Its French name, in the form of a VBA name: <c>dossier_complet</c>.</param>
/// <param name="English">Its English name.</param>
/// <param name="Meaning">Its description.</param>
/// <param name="IsOptional">Whether it may be omitted.</param>
internal sealed record Parameter(string French, string English, Bilingual Meaning, bool IsOptional = false)
{
    /// <summary>The name in one language.</summary>
    public string Name(Language language) => language == Language.French ? French : English;
}
