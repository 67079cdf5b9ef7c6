namespace Cpts.Rules.Findings;

/// <summary>CPTS1002: exactly 80 000 inhabitants are in two published ranges.</summary>
internal sealed class SizeAt80000 : Check
{
    private static readonly Bilingual Message = new(
        "Exactement {1} habitants : deux tailles sont publiées pour ce chiffre ; la taille {0} est retenue.",
        "Exactly {1} inhabitants: two sizes are published for this figure; size {0} is used (interpretation boundAt80000).");

    private static readonly int Bound = SizeThresholds.Published.OpenBound!.Value.Published;

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS1002",
        Severity = Severity.Note,
        Title = new Bilingual(
            "La taille à exactement {0} habitants se lit de deux façons",
            "The size at exactly {0} inhabitants is an interpretation").With(Bound),
        Meaning = new Bilingual(
            "{0} habitants figurent à la fois dans la taille 2 (de {1} à {0}) et dans la taille 3 (de {0} à {2}). Par analogie avec {1}, la lecture par défaut est la taille 3 ; le fichier peut choisir l’autre.",
            "{0} inhabitants are both in size 2 ({1} to {0}) and in size 3 ({0} to {2}). By analogy with {1} the default reading is size 3; the interpretation boundAt80000 decides.").With(Bound, Cited.Threshold(SizeBand.Size2), Cited.Threshold(SizeBand.Size4)),
        Example = new Bilingual(
            "Avec {0} habitants, le fonctionnement est de {1} par an (taille 3) ou de {2} (taille 2).",
            "With {0} inhabitants, operating is {1} a year (size 3) or {2} (size 2).").With(Bound, Cited.Amount(Line.Operating, AmountPart.Fixed, SizeBand.Size3), Cited.Amount(Line.Operating, AmountPart.Fixed, SizeBand.Size2)),
        Remedy = new(
            "Demandez à l’ARS et à la CPAM quelle taille elles retiennent et écrivez-la (« interpretations.boundAt80000 »).",
            "Ask the ARS and the CPAM which size they apply, and write it (\"interpretations.boundAt80000\")."),
        Sources = ValueList.Of(Sources.S06, Sources.S14, Sources.D1),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Territory.Population == examination.Agreement.Sizes.OpenBound?.Published)
        {
            examination.Report("/territory", Message, examination.Interpretations.BoundAt80000, examination.Territory.Population);
        }
    }
}
