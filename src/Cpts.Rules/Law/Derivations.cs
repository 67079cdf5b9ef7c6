namespace Cpts.Rules;

/// <summary>How the tables explain an amount, in both languages; equations are the same in both.</summary>
internal static class Derivations
{
    private static readonly Dictionary<string, string> French = new(StringComparer.Ordinal)
    {
        ["unscheduled care included"] = "soins non programmés compris",
        ["same equation as accessToCare size 3"] = "même équation que l’accès aux soins, taille 3",
        ["unchanged by avenant 2 (totals close)"] = "inchangé par l’avenant 2 (les totaux se ferment)",
        ["between size 1 and size 3"] = "entre la taille 1 et la taille 3",
        ["group sum 25000 and professionalSupport at most its size 3 amount"] = "somme connue 25000, et accompagnement au plus son montant de taille 3",
        ["group sum 25000 and at most the size 3 amount"] = "somme connue 25000, et au plus le montant de taille 3",
        ["group sum 70000 and each at least its size 3 amount"] = "somme connue 70000, et chaque ligne au moins son montant de taille 3",
        ["not restated after 2021; no evidence of change"] = "non redit après 2021 ; rien n’indique un changement",
        ["last draft (November 2021) as the lower bound and size 3 as the upper bound"] = "dernier projet (novembre 2021) pour borne basse, taille 3 pour borne haute",
        ["maximum 62500 = 2.5 x plan"] = "maximum 62500 = 2,5 × plan",
        ["maximum 125000 = 2.5 x plan"] = "maximum 125000 = 2,5 × plan",
        ["twice the yearly update"] = "deux fois la mise à jour annuelle",
        ["half of the first drafting"] = "moitié de la première rédaction",
        ["as in aci-2019 (unchanged where it can be checked)"] = "comme dans aci-2019 (inchangé là où on peut le vérifier)",
        ["as in aci-2019 (the four lines are unchanged at size 3)"] = "comme dans aci-2019 (les quatre lignes sont inchangées à la taille 3)",
    };

    /// <summary>An explanation of the table in both languages; null when there is none.</summary>
    /// <param name="how">The words of the table, in English; empty for none.</param>
    public static Bilingual? Of(string how) => how switch
    {
        "" => null,
        _ when French.TryGetValue(how, out var french) => new Bilingual(french, how),
        _ when IsEquation(how) => new Bilingual(how, how),
        _ => throw new ArgumentException($"No French for \"{how}\".", nameof(how)),
    };

    private static bool IsEquation(string how) => how.All(character => char.IsDigit(character) || " +-=()x.".IndexOf(character) >= 0);
}
