namespace Cpts.Rules.Reports.Comparing;

/// <summary>One side of a change.</summary>
internal abstract record ChangeValue
{
    private ChangeValue()
    {
    }

    /// <summary>Euros, exact or between two ends.</summary>
    internal sealed record Amount(EuroRange Range) : ChangeValue;

    /// <summary>A whole number: inhabitants, a size.</summary>
    internal sealed record Count(long Number) : ChangeValue;

    /// <summary>A date.</summary>
    internal sealed record Day(LocalDate Date) : ChangeValue;

    /// <summary>A name of the files, with the words for it.</summary>
    /// <param name="Id">The name: <c>met</c>.</param>
    /// <param name="Text">The words: tenue, met.</param>
    internal sealed record Word(string Id, Bilingual Text) : ChangeValue;

    /// <summary>A finding, with its message.</summary>
    internal sealed record Found(Finding Finding) : ChangeValue;
}
