namespace Cpts.Rules.Excel.Functions;

/// <summary>What a row of the facts of CPTS_ECHEANCIER states.</summary>
internal enum FactKind
{
    /// <summary>A later population of the territory, from a day on.</summary>
    Population,

    /// <summary>The signature of a later contract.</summary>
    Signed,

    /// <summary>The day on which the file of a contract is complete.</summary>
    FileComplete,

    /// <summary>The day on which a contract ended early.</summary>
    Ended,

    /// <summary>The exceptional operating amount that a contract states.</summary>
    ExceptionalOperating,

    /// <summary>The day on which the crisis plan is first drafted.</summary>
    PlanFirstDrafted,

    /// <summary>A day on which the ARS identified a crisis.</summary>
    RecognisedOn,

    /// <summary>A contract year in which the ARS recognised a crisis.</summary>
    RecognisedYear,

    /// <summary>The day of the letter of intent.</summary>
    LetterOfIntent,
}

/// <summary>The words for the facts.</summary>
internal static class FactWords
{
    public static WordList<FactKind> All { get; } = new(
        new(new("population", "population"), FactKind.Population),
        new(new("signature", "signed"), FactKind.Signed),
        new(new("dossier complet", "file complete"), FactKind.FileComplete),
        new(new("fin du contrat", "contract ended"), FactKind.Ended),
        new(new("montant exceptionnel", "exceptional amount"), FactKind.ExceptionalOperating),
        new(new("plan de crise", "plan first drafted"), FactKind.PlanFirstDrafted),
        new(new("crise reconnue", "crisis recognised"), FactKind.RecognisedOn),
        new(new("année de crise", "crisis year"), FactKind.RecognisedYear),
        new(new("lettre d’intention", "letter of intent"), FactKind.LetterOfIntent));
}
