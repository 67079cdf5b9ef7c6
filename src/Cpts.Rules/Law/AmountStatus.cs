namespace Cpts.Rules;

/// <summary>How well an amount is known, from the strongest to the weakest.</summary>
public enum AmountStatus : byte
{
    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>Transcribed from signed contracts.</summary>
    Transcribed,

    /// <summary>Derived from other amounts by an equation.</summary>
    Derived,

    /// <summary>Only its bounds are known.</summary>
    Bounded,

    /// <summary>An application supplied it from a text that the library does not include.</summary>
    Supplied,

    /// <summary>The contract of the scenario states both of its parts.</summary>
    Contract,
}

/// <summary>The words for how well amounts are known.</summary>
public static class AmountStatuses
{
    /// <summary>The words, in the order of the enumeration.</summary>
    public static Vocabulary<AmountStatus> Words { get; } = new(
        new("la valeur d’un montant", "the status of an amount"),
        new(AmountStatus.Stated, "stated", "énoncé par une source", "stated by a source") { Short = new("publié", "stated"), Mark = "●" },
        new(AmountStatus.Transcribed, "transcribed", "relevé dans des contrats signés", "transcribed from signed contracts") { Short = new("relevé dans des contrats", "transcribed"), Mark = "◆" },
        new(AmountStatus.Derived, "derived", "déduit d’autres montants par une équation", "derived from other amounts by an equation") { Short = new("déduit", "derived"), Mark = "○" },
        new(AmountStatus.Bounded, "bounded", "non publié : seules ses bornes sont connues", "not published: only its bounds are known") { Short = new("encadré", "bounded"), Mark = "◇" },
        new(AmountStatus.Supplied, "supplied", "fourni par un fichier d’accord", "supplied by an agreement file") { Short = new("fourni", "supplied"), Mark = "▲" },
        new(AmountStatus.Contract, "contract", "écrit dans le contrat", "written in the contract") { Short = new("contrat", "contract"), Mark = "■" });
}
