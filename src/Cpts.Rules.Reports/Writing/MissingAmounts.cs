using Cpts.Rules.Reports.Pages.Rules;

namespace Cpts.Rules.Reports.Writing;

/// <summary>The unknown amounts of an agreement, as an agreement file to fill in: it is valid as it is, with each amount commented out.</summary>
internal static class MissingAmounts
{
    private static readonly Bilingual Introduction = new(
        "{0}, ce que les sources ne disent pas\u00A0: ôtez les deux barres devant ce que vous avez lu, écrivez le montant, et dites d’où il vient.",
        "{0}, amounts that the sources do not give: remove the slashes before those that you have found, write the amount, and say where it comes from.");

    private static readonly Bilingual Use = new(
        "Puis\u00A0: cpts-rules evaluate --law CE_FICHIER cpts.json. Un montant hors des bornes est refusé (CPTS9014).",
        "Then: cpts-rules evaluate --law THIS_FILE cpts.json. An amount outside the bounds is refused (CPTS9014).");

    private static readonly Bilingual ToFill = new("à compléter\u00A0: le texte, la page", "to fill in: the text, the page");
    private static readonly Bilingual Bounds = new("{0}, {1}, taille {2}\u00A0: {3}", "{0}, {1}, size {2}: {3}");
    private static readonly Bilingual Split = new("{0}, taille {1}\u00A0: la part fixe, sur {2}", "{0}, size {1}: the fixed part, of {2}");

    public static string Of(Agreement agreement, Wording wording)
    {
        var text = new StringBuilder();
        text.Append("{\n")
            .Append("  // ").Append(wording.Text(Introduction, agreement.Title)).Append('\n')
            .Append("  // ").Append(wording.Text(Use)).Append('\n')
            .Append("  \"format\": \"cpts.agreement/1\",\n")
            .Append("  \"id\": \"").Append(agreement.Id).Append("\",\n")
            .Append("  \"source\": { \"title\": \"").Append(wording.Text(ToFill)).Append("\" },\n")
            .Append("  \"amounts\": [\n");
        foreach (var unknown in UnknownAmount.Of(agreement))
        {
            text.Append("    // ").Append(Words(unknown, wording)).Append('\n')
                .Append(FormattableString.Invariant($"    // {{ \"line\": \"{unknown.Line.Id()}\", \"size\": {(int)unknown.Size}, \"part\": \"{AmountParts.Words[unknown.Part].Id}\", \"amount\": 0 }},\n"));
        }

        return text.Append("  ]\n}\n").ToString();
    }

    private static string Words(UnknownAmount unknown, Wording wording) => unknown.IsSplit
        ? wording.Text(Split, unknown.Line, unknown.Size, unknown.Bounds)
        : wording.Text(Bounds, unknown.Line, AmountParts.Words[unknown.Part].Name, unknown.Size, unknown.Bounds);
}
