namespace Cpts.Rules;

/// <summary>Explanations of amounts in the tables, in both languages; equations are the same in both.</summary>
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
        ["last draft (November 2021) as the lower bound; fixed part and the variable part of size 3 as the upper bound"] = "dernier projet (novembre 2021) pour borne basse ; part fixe et part variable de la taille 3 pour borne haute",
        ["a contract of 382500 leaves 82500 or more for 2.5 x plan; amounts are multiples of 2500; at most size 3"] = "un contrat de 382500 laisse 82500 ou plus pour 2,5 × plan ; montants multiples de 2500 ; au plus la taille 3",
        ["1.5 x the first drafting"] = "1,5 × la première rédaction",
        ["total less the fixed part"] = "total moins la part fixe",
        ["maximum 62500 = 2.5 x plan"] = "maximum 62500 = 2,5 × plan",
        ["maximum 125000 = 2.5 x plan"] = "maximum 125000 = 2,5 × plan",
        ["twice the yearly update"] = "deux fois la mise à jour annuelle",
        ["half of the first drafting"] = "moitié de la première rédaction",
        ["as in aci-2019 (the four lines are unchanged at size 3)"] = "comme dans aci-2019 (les quatre lignes sont inchangées à la taille 3)",
    };

    /// <summary>An explanation of the table in both languages; null when there is none.</summary>
    /// <param name="how">The explanation in the table, in English; empty for none.</param>
    public static Bilingual? Of(string how) => how switch
    {
        "" => null,
        _ when French.TryGetValue(how, out var french) => new Bilingual(french, how),
        _ when IsEquation(how) => new Bilingual(how, how),
        _ => throw new ArgumentException($"No French for \"{how}\".", nameof(how)),
    };

    private static bool IsEquation(string how) => how.All(character => char.IsDigit(character) || " +-=()x.".Contains(character));
}
