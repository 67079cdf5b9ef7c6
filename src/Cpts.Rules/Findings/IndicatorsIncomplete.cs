namespace Cpts.Rules.Findings;

/// <summary>CPTS3010: the indicators of a mission in a year add up to less than its variable envelope.</summary>
internal sealed class IndicatorsIncomplete() : EnvelopeCheck(Message)
{
    private static readonly Bilingual Message = new(
        "{0}, année {1} : les maxima des indicateurs font {2} sur une enveloppe variable de {3} ; le reste est encore à écrire et compte de 0 à ce qui manque.",
        "{0}, year {1}: the maxima of the indicators add up to {2}, out of a variable envelope of {3}; the rest is not covered by indicators yet and counts as a range from 0 to what is missing.");

    private static readonly Euros Envelope = Cited.Amount(Line.AccessToCare, AmountPart.Variable, SizeBand.Size3);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3010",
        Severity = Severity.Warning,
        Title = new(
            "Les indicateurs ne font pas toute l’enveloppe variable",
            "The indicators add up to less than the variable envelope"),
        Meaning = new(
            "Les maxima des indicateurs d’une mission pour une année de contrat font son enveloppe variable, quand l’accord de cette année ou le contrat la donne. En dessous, des indicateurs manquent au fichier : la part variable va de ce qui est gagné à ce qui est gagné plus le reste de l’enveloppe.",
            "The maxima of the indicators of a mission in a contract year should add up to its variable envelope, when the agreement of the year or the contract gives it. If they add up to less, indicators are missing from the file: the variable part then ranges from what was earned to that plus the rest of the envelope."),
        Example = new Bilingual(
            "Taille 3, accès aux soins : un seul indicateur de 26 000 € atteint, sur {0} : de 26 000 à {0}.",
            "Size 3, access to care: one indicator of €26,000 achieved, of {0}: €26,000 to {0}.").With(Envelope),
        Remedy = new(
            "Ajoutez les indicateurs qui manquent, d’après le contrat.",
            "Add the missing indicators, from the contract."),
        Sources = [Sources.S15],
    };

    protected override bool IsBroken(Euros sum, EuroRange envelope) => envelope.IsExact && sum < envelope.Min;
}
