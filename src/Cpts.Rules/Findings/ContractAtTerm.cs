namespace Cpts.Rules.Findings;

/// <summary>CPTS4009: the contract has reached its term.</summary>
internal sealed class ContractAtTerm : Check
{
    private static readonly Bilingual Message = new(
        "Le contrat signé le {0} a atteint son terme le {1}.",
        "The contract signed on {0} reached its term on {1}.");

    private static readonly LocalDate Signed = new(2021, 12, 19);

    private static readonly LocalDate Term = Signed.PlusYears(StatutoryDates.ContractYears);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4009",
        Severity = Severity.Note,
        Title = new("Le contrat est arrivé à son terme", "The contract has reached its term"),
        Meaning = new Bilingual(
            "Le contrat tripartite dure {0} ans : il est arrivé à son terme à partir du dernier anniversaire de la signature, ce jour compris. Un renouvellement s’écrit comme un contrat suivant.",
            "The tripartite contract lasts {0} years: it is at its term from the last anniversary of the signature, that day included. A renewal is written as a later contract, in contracts.").With(Cited.ContractYears),
        Example = new Bilingual(
            "Signé le {0} : en cours le {1}, à son terme le {2}.",
            "Signed on {0}: running on {1}, at its term on {2}.").With(Signed, Term.PlusDays(-1), Term),
        Remedy = new(
            "Rien à corriger ; écrivez le contrat suivant dans le fichier, après celui-ci (« contracts »).",
            "Nothing to correct; write the next contract in the file, after this one (\"contracts\")."),
        Sources = ValueList.Of(Sources.S23),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Read is [.., var last] && last.End <= examination.AsOf)
        {
            examination.Report(last.Path + "/signed", Message, last.Signed, last.End);
        }
    }
}
