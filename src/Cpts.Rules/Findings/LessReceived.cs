namespace Cpts.Rules.Findings;

/// <summary>CPTS3012: less was received than was due by then.</summary>
internal sealed class LessReceived() : ReceiptsCheck(Message, difference => difference.Max < Euros.Zero)
{
    private static readonly Bilingual Message = new(
        "Reçu au {0}\u00A0: {1}\u00A0; attendu avant ce jour\u00A0: {2}. C’est moins que dans tous les cas.",
        "Received by {0}: {1}; expected before that day: {2}. That is less than the lowest possible amount.");

    public override FindingRule Rule { get; } = RuleOf(
        "CPTS3012",
        new("Moins a été reçu que ce qui était dû à cette date", "Less was received than was due by then"),
        new("négative", "negative"),
        Euros.FromCents(5_418_493),
        new(
            "Vérifiez les versements un par un\u00A0; demandez à la CPAM ce qui manque.",
            "Check the payments one by one; ask the CPAM for what is missing."));
}
