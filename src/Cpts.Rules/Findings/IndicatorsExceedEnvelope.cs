namespace Cpts.Rules.Findings;

/// <summary>CPTS3003: the indicators of a mission in a year add up to more than its variable envelope.</summary>
internal sealed class IndicatorsExceedEnvelope() : EnvelopeCheck(Message)
{
    private static readonly Bilingual Message = new(
        "{0}, année {1} : les maxima des indicateurs font {2}, plus que l’enveloppe variable ({3}).",
        "{0}, year {1}: the maxima of the indicators add up to {2}, the variable envelope is {3}.");

    private static readonly Euros Envelope = Cited.Amount(Line.AccessToCare, AmountPart.Variable, SizeBand.Size3);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3003",
        Severity = Severity.Error,
        Title = new(
            "Les indicateurs dépassent l’enveloppe variable",
            "The indicators add up to more than the variable envelope"),
        Meaning = new(
            "Les maxima des indicateurs d’une mission pour une année de contrat ne dépassent pas son enveloppe variable, telle que la donnent l’accord de cette année ou le contrat ; où elle n’est connue que par ses bornes, sa borne haute. Ce que les indicateurs ont rapporté reste dû. La crise sanitaire a une enveloppe dans les seules années de crise reconnue, zéro sinon.",
            "The maxima of the indicators of a mission in a contract year must not exceed its variable envelope, as given by the agreement of the year or by the contract; where only its bounds are known, the upper bound applies. What the indicators earned remains due. The health crisis has an envelope in recognised years only, and zero otherwise."),
        Example = new Bilingual(
            "Taille 3 : accès aux soins, 26 000 € + {0} dépasse {1}.",
            "Size 3: access to care, €26,000 + {0} is more than {1}.").With(Envelope - Euros.FromEuros(26_000) + Euros.FromCents(1), Envelope),
        Remedy = new(
            "Corrigez les maxima d’après le contrat.",
            "Correct the maxima from the contract."),
        Sources = [Sources.S15],
    };

    protected override bool IsBroken(Euros sum, EuroRange envelope) => sum > envelope.Max;
}
