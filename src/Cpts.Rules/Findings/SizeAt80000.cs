namespace Cpts.Rules.Findings;

/// <summary>CPTS1002: exactly 80 000 inhabitants stand in two published ranges.</summary>
internal sealed class SizeAt80000 : Check
{
    private static readonly Bilingual Message = new(
        "Exactement 80 000 habitants : deux tailles sont publiées pour ce chiffre ; la taille {0} est retenue (interprétation boundAt80000).",
        "Exactly 80,000 inhabitants: two sizes are published for this figure; size {0} is used (interpretation boundAt80000).");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS1002",
        Severity = Severity.Note,
        Title = new(
            "La taille à exactement 80 000 habitants est une interprétation",
            "The size of exactly 80,000 inhabitants is an interpretation"),
        Meaning = new(
            "80 000 habitants figurent à la fois dans la taille 2 (de 40 000 à 80 000) et dans la taille 3 (de 80 000 à 175 000). Par analogie avec 40 000, la lecture par défaut est la taille 3 ; l’interprétation boundAt80000 choisit.",
            "80,000 inhabitants stand both in size 2 (40,000 to 80,000) and in size 3 (80,000 to 175,000). By analogy with 40,000 the default reading is size 3; the interpretation boundAt80000 chooses."),
        Example = new(
            "Avec 80 000 habitants, le fonctionnement est de 75 000 € par an (taille 3) ou de 60 000 € (taille 2).",
            "With 80,000 inhabitants, operating is €75,000 a year (size 3) or €60,000 (size 2)."),
        Mend = new(
            "Demandez à l’ARS et à la CPAM quelle taille elles retiennent et écrivez-la dans interpretations.boundAt80000.",
            "Ask the ARS and the CPAM which size they hold, and write it in interpretations.boundAt80000."),
        Sources = ValueList.Of(Sources.S06, Sources.S14, Sources.D1),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Territory.Population == examination.Agreement.Sizes.OpenBound?.Published)
        {
            examination.Report("/territory", Message, examination.Interpretations.BoundAt80000);
        }
    }
}
