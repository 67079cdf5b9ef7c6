namespace Cpts.Rules.Findings;

/// <summary>CPTS3013: more was received than was due by then.</summary>
internal sealed class MoreReceived() : ReceiptsCheck(Message, difference => difference.Min > Euros.Zero)
{
    private static readonly Bilingual Message = new(
        "Reçu au {0}\u00A0: {1}\u00A0; attendu avant ce jour\u00A0: {2}. C’est plus que dans tous les cas.",
        "Received by {0}: {1}; expected before that day: {2}. That is more than the highest possible amount.");

    public override FindingRule Rule { get; } = RuleOf(
        "CPTS3013",
        new("Plus a été reçu que ce qui était dû à cette date", "More was received than was due by then"),
        new("positive", "positive"),
        Euros.FromCents(5_418_495),
        new(
            "Vérifiez les versements un par un\u00A0; ce qui est en trop peut être à rembourser.",
            "Check the payments one by one; any excess may have to be repaid."));
}
