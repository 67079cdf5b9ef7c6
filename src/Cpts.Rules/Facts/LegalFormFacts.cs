using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>A legal form.</summary>
public enum LegalFormKind : byte
{
    /// <summary>An association under the law of 1901.</summary>
    Association1901,

    /// <summary>An association under the local civil code (droit local), for a seat in department 57, 67 or 68.</summary>
    LocalLawAssociation,

    /// <summary>Another form.</summary>
    Other,

    /// <summary>No legal form.</summary>
    None,
}

/// <summary>The legal form of the community.</summary>
public sealed record LegalFormFacts
{
    /// <summary>The kind of form.</summary>
    public required LegalFormKind Kind { get; init; }

    /// <summary>Since when; null when not stated, which counts as always.</summary>
    public LocalDate? Since { get; init; }

    internal static Shape<LegalFormFacts> Shape { get; } = new Shape<LegalFormFacts>("legalForm", "Legal form", new Bilingual("La forme juridique : une association depuis le {0} (CPTS5003, CPTS5004).", "The legal form: an association since {0} (CPTS5003, CPTS5004).").With(StatutoryDates.AssociationRequiredFrom.Value), new() { Kind = default })
        .Required("kind", Kinds.Word(LegalFormKinds.Words), x => x.Kind, (x, v) => x with { Kind = v },
            "Form", new Bilingual("Association de la loi de 1901, association de droit local (siège en {0}), autre forme, aucune.", "Association of the law of 1901, association of the local civil code (seat in {0}), another form, none.").With(Cited.Departments))
        .Optional("since", Kinds.Date, x => x.Since, (x, v) => x with { Since = v }, "Since", new("Depuis quand ; absent : depuis toujours.", "Since when; when absent: always."), """["2021-03-12"]""");
}

/// <summary>The words for legal forms.</summary>
public static class LegalFormKinds
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<LegalFormKind> Words { get; } = new(
        new("une forme juridique", "a legal form"),
        new(LegalFormKind.Association1901, "association1901", "association loi 1901", "association of the law of 1901") { Accepted = ["association loi 1901"] },
        new(LegalFormKind.LocalLawAssociation, "localLawAssociation", "association de droit local", "association of the local law") { Accepted = ["association de droit local"] },
        new(LegalFormKind.Other, "other", "autre", "other") { Accepted = ["autre"] },
        new(LegalFormKind.None, "none", "aucune", "none") { Accepted = ["aucune"] });
}
