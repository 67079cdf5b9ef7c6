namespace Cpts.Rules.Findings;

/// <summary>CPTS4010: the contract ends within 180 days and no later contract is in the file.</summary>
internal sealed class ContractEndsSoon : Check
{
    /// <summary>How long before its term a contract is announced, in days, both ends included.</summary>
    private const int DaysAhead = 180;

    private static readonly Bilingual Message = new(
        "Le contrat signé le {0} arrive à son terme le {1}, dans {2} jours ou moins, et le fichier n’a pas de contrat suivant : préparez le renouvellement avec l’ARS et la CPAM.",
        "The contract signed on {0} reaches its term on {1}, in {2} days or less, and the file has no later contract: prepare the renewal with the ARS and the CPAM.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4010",
        Severity = Severity.Warning,
        Title = new(
            "Le contrat arrive à son terme dans les 180 jours",
            "The contract ends within 180 days"),
        Meaning = new(
            "Le contrat dure cinq ans et peut être renouvelé ; la négociation et sa date appartiennent aux parties. L’avertissement est donné de 180 jours avant le terme jusqu’au terme, tant que le fichier n’a pas de contrat suivant ni de fin du contrat en cours.",
            "The contract lasts five years and can be renewed; the negotiation and its date are the parties’. The warning is given from 180 days before the term until the term, while the file has neither a later contract nor an end of the current one."),
        Example = new(
            "Signé le 19 décembre 2021 : rien le 21 juin 2026, CPTS4010 du 22 juin au 19 décembre 2026.",
            "Signed on 19 December 2021: nothing on 21 June 2026, CPTS4010 from 22 June to 19 December 2026."),
        Mend = new(
            "Renouvelez le contrat et écrivez-le dans contracts.",
            "Renew the contract and write it in contracts."),
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
