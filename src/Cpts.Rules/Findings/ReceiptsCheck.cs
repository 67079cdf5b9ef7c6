namespace Cpts.Rules.Findings;

/// <summary>Checks whether the money received differs from every amount that may have been due by then: the common part of CPTS3012 and CPTS3013.</summary>
/// <param name="message">The message: {0} evaluation date, {1} received, {2} expected.</param>
/// <param name="applies">Whether the check reports a difference (received less expected).</param>
internal abstract class ReceiptsCheck(Bilingual message, Func<EuroRange, bool> applies) : Check
{
    public sealed override void Examine(Examination examination)
    {
        if (examination.Reconciliation is { } reconciliation && applies(reconciliation.Difference))
        {
            examination.Report("/receipts", message, examination.AsOf, reconciliation.Received, reconciliation.Expected);
        }
    }

    /// <summary>The rule of one of the two checks.</summary>
    /// <param name="code">The code.</param>
    /// <param name="title">The title.</param>
    /// <param name="sign">The sign of the difference, in words.</param>
    /// <param name="received">The amount received in the example, where 54 184.94 € is expected.</param>
    /// <param name="remedy">What to do.</param>
    protected static FindingRule RuleOf(string code, Bilingual title, Bilingual sign, Euros received, Bilingual remedy) => new()
    {
        Code = code,
        Severity = Severity.Note,
        Title = title,
        Meaning = new Bilingual(
            "Les sommes reçues jusqu’à la date d’appréciation, ce jour compris, sont comparées aux versements attendus avant ce jour, soldes à rembourser compris. La note n’est donnée que si la différence est {0} dans tous les cas que les sources laissent ouverts.",
            "The money received up to the evaluation date, that day included, is compared with the payments expected before that day, balances to be repaid included. The note is given only when the difference is {0} in every case that the sources leave open.").With(sign),
        Example = new Bilingual("Attendu de {0}, reçu {1}\u00A0: {2}.", "Expected {0}, received {1}: {2}.").With(Euros.FromCents(5_418_494), received, code),
        Remedy = remedy,
        Sources = [Sources.S04, Sources.S08],
    };
}
