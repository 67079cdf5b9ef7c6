namespace Cpts.Rules;

/// <summary>What kind of authority a source has.</summary>
public enum SourceKind
{
    /// <summary>Primary legal text, read by the authors of the library.</summary>
    PrimaryText,

    /// <summary>Official page: Parliament, Légifrance, ARS, ameli, INSEE.</summary>
    OfficialPage,

    /// <summary>Professional press or union.</summary>
    Press,

    /// <summary>Figures transcribed from signed contracts.</summary>
    Contracts,

    /// <summary>One of the five founding documents of the project.</summary>
    FoundingDocument,

    /// <summary>A text that the user has read and that an agreement file cites.</summary>
    AgreementFile,
}

/// <summary>A source that rules and figures cite by its id.</summary>
/// <param name="Id">The id, <c>S01</c>, <c>D0</c>; <c>X1</c>, <c>X2</c> for what an application supplies.</param>
/// <param name="Kind">What kind of authority it has.</param>
/// <param name="What">What it is and what it says.</param>
/// <param name="Where">Where it can be read; empty for a document of the project.</param>
/// <exception cref="ArgumentNullException"><paramref name="Id"/> is null.</exception>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Kind"/> is not defined.</exception>
public sealed record Source(string Id, SourceKind Kind, Bilingual What, Bilingual Where)
{
    /// <summary>The id: <c>S01</c>.</summary>
    public string Id { get; init => field = Guard.NotNull(value, nameof(Id)); } = Guard.NotNull(Id, nameof(Id));

    /// <summary>What kind of authority it has.</summary>
    public SourceKind Kind { get; init => field = Guard.Defined(value, nameof(Kind)); } = Guard.Defined(Kind, nameof(Kind));

    /// <summary>A source whose location is written the same in both languages: an address, a number, or nothing.</summary>
    internal Source(string id, SourceKind kind, Bilingual what, string where)
        : this(id, kind, what, new Bilingual(where, where))
    {
    }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}

/// <summary>The words for kinds of sources.</summary>
public static class SourceKinds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<SourceKind> Words { get; } = new(
        new("une sorte de source", "a kind of source"),
        new(SourceKind.PrimaryText, "primaryText", "texte officiel, lu", "primary legal text, read") { Short = new("texte officiel", "legal text") },
        new(SourceKind.OfficialPage, "officialPage", "page officielle", "official page"),
        new(SourceKind.Press, "press", "presse professionnelle ou syndicat", "professional press or union") { Short = new("presse", "press") },
        new(SourceKind.Contracts, "contracts", "contrats signés", "signed contracts") { Short = new("contrats", "contracts") },
        new(SourceKind.FoundingDocument, "foundingDocument", "document de départ", "founding document") { Short = new("document fondateur", "founding document") },
        new(SourceKind.AgreementFile, "agreementFile", "texte lu par l’utilisateur (fichier d’accord)", "text that the user has read (agreement file)") { Short = new("fichier d’accord", "agreement file") });
}
