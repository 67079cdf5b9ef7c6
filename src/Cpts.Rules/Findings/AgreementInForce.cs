using Cpts.Rules.Facts;

namespace Cpts.Rules.Findings;

/// <summary>CPTS9013: an agreement is in force on the dates that need one; without it nothing can be evaluated.</summary>
internal static class AgreementInForce
{
    private static readonly Bilingual Message = new(
        "Aucun accord n’est en vigueur le {0} : le premier l’est depuis le {1}.",
        "No agreement is in force on {0}: the first one is since {1}.");

    public static FindingRule Rule { get; } = new()
    {
        Code = "CPTS9013",
        Severity = Severity.Error,
        Title = new(
            "Aucun accord en vigueur à cette date",
            "No agreement in force on that date"),
        Meaning = new(
            "L’accord du 20 juin 2019 est en vigueur depuis le 25 août 2019, lendemain de sa publication au Journal officiel. Avant, aucun accord ne paie de communauté : ni la date d’appréciation ni la signature du contrat ne peuvent être antérieures.",
            "The agreement of 20 June 2019 is in force since 25 August 2019, the day after its publication in the Journal officiel. Before that day no agreement pays communities: neither the evaluation date nor the signature of the contract can be earlier."),
        Example = new(
            "Le 24 août 2019 : aucun accord. Le 25 : aci-2019.",
            "On 24 August 2019: no agreement. On the 25th: aci-2019."),
        Mend = new(
            "Choisissez une date d’appréciation à partir du 25 août 2019 ; vérifiez la date de signature.",
            "Choose an evaluation date from 25 August 2019 on; check the date of the signature."),
        Sources = ValueList.Of(Sources.S04),
    };

    /// <summary>One finding for each date that needs an agreement and has none.</summary>
    public static void Examine(ContractReading[] contracts, LawInForce law, LocalDate asOf, List<Finding> findings)
    {
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
