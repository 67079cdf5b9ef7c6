using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS9013: an agreement is in force on each date that needs one; otherwise nothing can be evaluated.</summary>
internal static class AgreementInForce
{
    private static readonly Bilingual Message = new(
        "Aucun accord n’est en vigueur le {0} : le premier l’est depuis le {1}.",
        "No agreement is in force on {0}: the first one took effect on {1}.");

    private static readonly Agreement First = Law.Default.Agreements[0];

    public static FindingRule Rule { get; } = new()
    {
        Code = "CPTS9013",
        Severity = Severity.Error,
        Title = new(
            "Aucun accord en vigueur à cette date",
            "No agreement in force on that date"),
        Meaning = new Bilingual(
            "L’accord du {0} est en vigueur depuis le {1}, lendemain de sa publication au Journal officiel. Avant, aucun accord ne paie de communauté : ni la date d’appréciation ni la signature du contrat ne peuvent être antérieures.",
            "The agreement of {0} is in force since {1}, the day after its publication in the Journal officiel. Before that day no agreement pays communities: neither the evaluation date nor the signature of the contract can be earlier.").With(First.SignedOn!.Value, First.EffectiveFrom),
        Example = new Bilingual(
            "Le {0} : aucun accord. Le {1} : {2}.",
            "On {0}: no agreement. On {1}: {2}.").With(First.EffectiveFrom.PlusDays(-1), First.EffectiveFrom, First.ShortTitle),
        Remedy = new Bilingual(
            "Choisissez une date d’appréciation à partir du {0} ; vérifiez la date de signature.",
            "Choose an evaluation date from {0} on; check the date of the signature.").With(First.EffectiveFrom),
        Sources = ValueList.Of(Sources.S04),
    };

    /// <summary>One finding for each date that needs an agreement and has none.</summary>
    public static void Examine(ContractReading[] contracts, LawInForce law, LocalDate asOf, List<Finding> findings)
    {
        // The common case: an agreement is in force on all of them.
        if (law.On(asOf) is not null && Array.TrueForAll(contracts, contract => law.On(contract.Signed) is not null))
        {
            return;
        }

        var dates = contracts.Select(contract => (Date: contract.Signed, Path: contract.Path + "/signed")).Prepend((Date: asOf, Path: "/asOf"));
        foreach (var (date, path) in dates.GroupBy(needed => needed.Date).Select(same => same.First()))
        {
            Require(date, path, law, findings);
        }
    }

    private static void Require(LocalDate date, string path, LawInForce law, List<Finding> findings)
    {
        if (law.On(date) is null)
        {
            findings.Add(Rule.At(path, Message, date, law.Law.Start));
        }
    }
}
