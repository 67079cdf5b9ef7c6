using Cpts.Rules.Payments;

namespace Cpts.Rules.Findings;

/// <summary>CPTS3009: an exceptional operating amount was due and the file does not state it.</summary>
internal sealed class ExceptionalAmountUnknown : Check
{
    private static readonly Bilingual Message = new(
        "Contrat signé le {0}, avant le {1} : un montant exceptionnel de fonctionnement était dû, une fois, que le fichier ne donne pas.",
        "Contract signed on {0}, before {1}: an exceptional operating amount was due once, and the file does not state it.");

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3009",
        Severity = Severity.Note,
        Title = new(
            "Un montant exceptionnel de fonctionnement n’est pas donné",
            "An exceptional operating amount is not stated"),
        Meaning = new Bilingual(
            "L’avenant 2 donne une fois, en totalité, un montant exceptionnel de fonctionnement aux communautés qui ont adhéré avant le {0}. Le montant n’a pas été lu : le contrat peut le dire, sinon rien n’est compté.",
            "Avenant 2 gives an exceptional operating amount, once and in full, to communities that joined before {0}. The library does not know the amount: the contract may state it; otherwise nothing is counted.").With(Cited.ExceptionalBefore),
        Example = new Bilingual(
            "Signé le {0} : CPTS3009 ; le {1} : rien.",
            "Signed on {0}: CPTS3009; on {1}: nothing.").With(Cited.ExceptionalBefore.PlusDays(-1), Cited.ExceptionalBefore),
        Remedy = new(
            "Écrivez ce montant d’après le contrat (« exceptionalOperating »), ou choisissez la lecture qui donne celui des projets de 2020 (« startUpUplift »).",
            "Write this amount from the contract (\"exceptionalOperating\"), or choose the reading that takes it from the drafts of 2020 (\"startUpUplift\")."),
        Sources = [Sources.S22, Sources.S30],
    };

    public override void Examine(Examination examination)
    {
        foreach (var contract in examination.Read)
        {
            if (ExceptionalAmount.Of(contract, examination.Law, examination.Territory.Population) is { Amount: null } amount)
            {
                examination.Report(contract.Path + "/signed", Message, contract.Signed, amount.SignedBefore);
            }
        }
    }
}
