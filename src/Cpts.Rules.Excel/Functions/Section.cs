namespace Cpts.Rules.Excel.Functions;

/// <summary>A part of an evaluation.</summary>
internal enum Section
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>The agreement, the population and the size.</summary>
    Territory,

    /// <summary>The annual amounts.</summary>
    Budget,

    /// <summary>The contract years.</summary>
    Years,

    /// <summary>The payments.</summary>
    Payments,

    /// <summary>The health project and the step.</summary>
    Project,

    /// <summary>The deadlines.</summary>
    Deadlines,

    /// <summary>The amounts received by professionals, compared with the ceilings.</summary>
    MemberCaps,

    /// <summary>The readings, and which of them changed the result.</summary>
    Interpretations,

    /// <summary>The findings.</summary>
    Findings,

    /// <summary>The contracts, with their states.</summary>
    Contracts,

    /// <summary>The money received, compared with the money due.</summary>
    Reconciliation,
}
