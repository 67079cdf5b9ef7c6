namespace Cpts.Rules.Findings;

/// <summary>CPTS4009: the contract has reached its term.</summary>
internal sealed class ContractAtTerm : Check
{
    private static readonly Bilingual Message = new(
        "Le contrat signé le {0} a atteint son terme le {1}.",
        "The contract signed on {0} reached its term on {1}.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4009",
        Severity = Severity.Note,
        Title = new("Le contrat est arrivé à son terme", "The contract has reached its term"),
        Meaning = new(
            "Le contrat tripartite dure cinq ans : il est arrivé à son terme à partir du cinquième anniversaire de la signature, ce jour compris. Son renouvellement n’est pas décrit par ce format de fichier.",
            "The tripartite contract lasts five years: it has reached its term from the fifth anniversary of the signature on, that day included. Its renewal is not described by this file format."),
        Example = new(
            "Signé le 19 décembre 2021 : en cours le 18 décembre 2026, à son terme le 19 décembre 2026.",
            "Signed on 19 December 2021: running on 18 December 2026, at its term on 19 December 2026."),
        Mend = new(
            "Rien à corriger ; décrire un nouveau contrat dans un nouveau fichier.",
            "Nothing to mend; describe a new contract in a new file."),
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
