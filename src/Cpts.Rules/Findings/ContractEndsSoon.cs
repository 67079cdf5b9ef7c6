namespace Cpts.Rules.Findings;

/// <summary>CPTS4010: the contract ends within 180 days and no later contract is in the file.</summary>
internal sealed class ContractEndsSoon : Check
{
    /// <summary>How many days before the end of a contract the finding is reported, both ends included.</summary>
    private const int DaysAhead = 180;

    private static readonly Bilingual Message = new(
        "Le contrat signé le {0} arrive à son terme le {1}, dans {2} jours ou moins, et le fichier n’a pas de contrat suivant : préparez le renouvellement avec l’ARS et la CPAM.",
        "The contract signed on {0} reaches its term on {1}, in {2} days or less, and the file has no later contract: prepare the renewal with the ARS and the CPAM.");

    private static readonly LocalDate Signed = new(2021, 12, 19);

    private static readonly LocalDate Term = Signed.PlusYears(StatutoryDates.ContractYears);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4010",
        Severity = Severity.Warning,
        Title = new Bilingual(
            "Le contrat arrive à son terme dans les {0} jours",
            "The contract ends within {0} days").With(DaysAhead),
        Meaning = new Bilingual(
            "Le contrat dure {0} ans et peut être renouvelé ; la négociation et sa date appartiennent aux parties. L’avertissement est donné de {1} jours avant le terme jusqu’au terme, tant que le fichier n’a pas de contrat suivant ni de fin du contrat en cours.",
            "The contract lasts {0} years and can be renewed; the parties decide on the negotiation and its date. The warning is given from {1} days before the term until the term, while the file has neither a later contract nor an end of the current one.").With(Cited.ContractYears, DaysAhead),
        Example = new Bilingual(
            "Signé le {0} : rien le {1}, CPTS4010 du {2} au {3}.",
            "Signed on {0}: nothing on {1}, CPTS4010 from {2} to {3}.").With(Signed, Term.PlusDays(-DaysAhead - 1), Term.PlusDays(-DaysAhead), Term),
        Remedy = new(
            "Renouvelez le contrat, et écrivez-le dans le fichier après celui-ci (« contracts »).",
            "Renew the contract, and write it in the file after this one (\"contracts\")."),
        Sources = [Sources.S23],
    };

    public override void Examine(Examination examination)
    {
        if (examination.Current is not { EndIsUsed: false } contract || !ReferenceEquals(contract, examination.Read[examination.Read.Length - 1]))
        {
            return;
        }

        if (Period.DaysBetween(examination.AsOf, contract.Term) is >= 0 and <= DaysAhead)
        {
            examination.Report(contract.Path + "/signed", Message, contract.Signed, contract.Term, DaysAhead);
        }
    }
}
