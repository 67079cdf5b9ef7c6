namespace Cpts.Rules;

/// <summary>CPTS9014: an agreement supplied by an application is incomplete, or contradicts the sources.</summary>
internal static class LawProblem
{
    private static readonly Bilingual UnknownPart = new(
        "{0} n’a pas de montant « {1} » dans cet accord.",
        "{0} has no amount \"{1}\" in this agreement.");

    private static readonly Bilingual Twice = new(
        "{0}, {1}, taille {2} : ce montant est donné deux fois.",
        "{0}, {1}, size {2}: this amount is given twice.");

    private static readonly Bilingual Contradiction = new(
        "{0}, {1}, taille {2} : {3} n’est pas dans ce que disent les sources ({4} ; {5}).",
        "{0}, {1}, size {2}: {3} is not within the bounds that the sources give ({4}; {5}).");

    private static readonly Bilingual Missing = new(
        "{0}, {1}, taille {2} : un nouvel accord donne ce montant, ou ses bornes.",
        "{0}, {1}, size {2}: a new agreement must give this amount, or its bounds.");

    private static readonly Bilingual Disagreement = new(
        "{0}, taille {1} : le total, la part fixe et la part variable ne s’accordent pas.",
        "{0}, size {1}: the total, the fixed part and the variable part do not agree.");

    private static readonly Bilingual OutOfReach = new(
        "Taille {0} : ces montants ne permettent plus d’atteindre la somme connue de plusieurs missions ({1} par an ; {2}).",
        "Size {0}: these amounts can no longer add up to the known sum of several missions ({1} a year; {2}).");

    private static readonly Bilingual TooEarly = new(
        "Un nouvel accord entre en vigueur après tous ceux qui sont connus, et après le {0} ; celui-ci le {1}.",
        "A new agreement must come into force after every known one, and after {0}; this one does on {1}.");

    public static FindingRule Rule { get; } = new()
    {
        Code = "CPTS9014",
        Severity = Severity.Error,
        Title = new(
            "Un fichier d’accord est incomplet ou contredit les sources",
            "An agreement file is incomplete or contradicts the sources"),
        Meaning = new(
            "Un montant fourni précise ce que la bibliothèque sait : il tient dans les bornes de la table, et chaque somme connue de plusieurs missions peut encore être atteinte. Le total, la part fixe et la part variable d’une ligne s’accordent. Un nouvel accord entre en vigueur après tous les autres et donne un montant ou des bornes pour chacune de ses lignes, à chaque taille. Avec ce constat, rien n’est évalué.",
            "A supplied amount makes what the library knows more precise: it must lie within the bounds of the table, and every known sum of several missions must remain possible. The total, the fixed and the variable part of a line must agree. A new agreement must come into force after all others and give an amount or bounds for each of its lines, at each size. With this finding nothing is evaluated."),
        Example = new(
            "Parcours, taille 2, total 95 000 € sous l’avenant 2 : CPTS9014, la table va de 50 000 à 90 000 €.",
            "Care pathways, size 2, total €95,000 under avenant 2: CPTS9014, the table goes from €50,000 to €90,000."),
        Remedy = new(
            "Relisez le texte d’où vient le montant ; s’il est sûr, les sources de la table sont à revoir.",
            "Check the text that the amount comes from; if the amount is certain, the sources of the table need to be reviewed."),
    };

    public static Finding NotThere(string path, SuppliedAmount amount) => Rule.At(path, UnknownPart, amount.Line, AmountParts.Words[amount.Part].Name);

    public static Finding GivenTwice(string path, SuppliedAmount amount) => Rule.At(path, Twice, amount.Line, AmountParts.Words[amount.Part].Name, amount.Size);

    public static Finding Contradicts(string path, SuppliedAmount amount, EuroRange known, ValueList<Source> sources) =>
        Rule.At(path, Contradiction, amount.Line, AmountParts.Words[amount.Part].Name, amount.Size, amount.Amount, known, string.Join(" ", sources));

    public static Finding Lacks(Line line, AmountPart part, SizeBand size) => Rule.At("/amounts", Missing, line, AmountParts.Words[part].Name, size);

    public static Finding Disagrees(Line line, SizeBand size) => Rule.At("/amounts", Disagreement, line, size);

    public static Finding CannotMeet(AmountRow sum) => Rule.At("/amounts", OutOfReach, sum.Size, sum.Amount, string.Join(" ", sum.Sources));

    public static Finding ComesTooEarly(LocalDate effect, LocalDate after) => Rule.At("/effectiveFrom", TooEarly, after, effect);
}
