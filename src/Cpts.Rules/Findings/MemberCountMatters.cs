using Cpts.Rules.Funding;

namespace Cpts.Rules.Findings;

/// <summary>CPTS3008: an amount depends on the number of members, which is not given.</summary>
internal sealed class MemberCountMatters : Check
{
    private static readonly Bilingual Message = new(
        "Le nombre de membres n’est pas donné : à partir de {0} membres, chaque mission vaut {1} % de plus à la taille {2} ; les montants vont d’un cas à l’autre.",
        "The number of members is not given: with at least {0} members, every mission is worth {1}% more at size {2}; amounts are a range between the two cases.");

    private static readonly MembershipBonus Bonus = Avenant2.Agreement.Bonus!;

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3008",
        Severity = Severity.Note,
        Title = new(
            "Le nombre de membres décide d’un montant",
            "An amount depends on the number of members"),
        Meaning = new Bilingual(
            "Sous l’avenant 2, une communauté de taille {0} d’au moins {1} membres (professionnels ou structures qui ont expressément adhéré) a {2} % de plus sur chaque mission, socle ou optionnelle ; le fonctionnement ne change pas. Tant que leur nombre n’est pas dit, chaque montant va de l’un à l’autre.",
            "Under avenant 2 a community of size {0} with at least {1} members (professionals or structures that expressly joined) receives {2}% more for every mission, core or optional; operating is unchanged. As long as their number is not stated, every amount is a range between the two.").With(Bonus.Size, Bonus.Members, Bonus.Percent),
        Example = new Bilingual(
            "Taille {0}, toutes les missions : {1} par an.",
            "Size {0}, all missions: {1} a year.").With(Bonus.Size, AnnualTotal.Of(Avenant2.Agreement, Bonus.Size, Avenant2.Agreement.Missions)),
        Remedy = new(
            "Écrivez le nombre de membres (« memberCount »).",
            "Write the number of members (\"memberCount\")."),
        Sources = [Sources.S30],
    };

    public override void Examine(Examination examination)
    {
        if (examination.Scenario.MemberCount is null && Deciding(examination) is { } bonus)
        {
            examination.Report("/memberCount", Message, bonus.Members, bonus.Percent, bonus.Size);
        }
    }

    /// <summary>The bonus that depends on the number of members, in the budget or in a contract year; null when no amount depends on it.</summary>
    private static MembershipBonus? Deciding(Examination examination)
    {
        var bonus = BonusOf(examination.Scale);
        foreach (var year in examination.Plan.Terms)
        {
            bonus ??= BonusOf(year.Scale);
        }

        return bonus;
    }

    private static MembershipBonus? BonusOf(AnnualScale scale) => scale.Agreement.Bonus is { } bonus && bonus.Size == scale.Tables[0].Size ? bonus : null;
}
