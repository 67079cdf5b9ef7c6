namespace Cpts.Rules;

/// <summary>How much a finding matters.</summary>
public enum Severity : byte
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably not what was wanted, or needs attention soon.</summary>
    Warning,

    /// <summary>Against a rule, or not understood.</summary>
    Error,
}
