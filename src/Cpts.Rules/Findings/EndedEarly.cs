namespace Cpts.Rules.Findings;

/// <summary>CPTS3011: a contract or a mission ended early.</summary>
internal sealed class EndedEarly : Check
{
    private static readonly Bilingual Contract = new(
        "Le contrat signé le {0} a pris fin le {1}, avant son terme du {2} : ce qui est dû est compté en proportion du temps, sur la foi d’une source secondaire.",
        "The contract signed on {0} ended on {1}, before its term of {2}: what is due is calculated in proportion to time, according to a secondary source.");

    private static readonly Bilingual Mission = new(
        "La mission « {0} » a pris fin le {1}, avant la fin du contrat : ce qui est dû est compté en proportion du temps, sur la foi d’une source secondaire.",
        "The mission “{0}” ended on {1}, before the end of the contract: what is due is calculated in proportion to time, according to a secondary source.");

    private static readonly Euros Fixed = Cited.Amount(Line.AccessToCare, AmountPart.Fixed, SizeBand.Size3);

    private static readonly Euros Advance = Fixed.Times(StatutoryDates.AdvancePercent, 100);

    private static readonly Euros Due = Fixed.Times(146, 365);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS3011",
        Severity = Severity.Note,
        Title = new(
            "Un contrat ou une mission a pris fin avant son terme",
            "A contract or a mission ended early"),
        Meaning = new(
            "Quand un contrat ou une mission prend fin avant son terme, ce qui est dû court jusqu’à ce jour, en proportion du temps ; une avance supérieure est remboursée. La part variable est due comme d’ordinaire. Une source secondaire le dit du remboursement ; le texte n’a pas été lu.",
            "When a contract or a mission ends before its term, what is due is calculated up to that day, in proportion to time; any excess advance is repaid. The variable part is due as usual. The repayment is known from a secondary source only; the text itself has not been read."),
        Example = new Bilingual(
            "Part fixe de {0}, avance de {1}, contrat terminé après 146 jours sur 365 : {2} dus, {3} à rembourser.",
            "Fixed part of {0}, advance of {1}, a contract that ended after 146 days of 365: {2} due, {3} to be repaid.").With(Fixed, Advance, Due, Advance - Due),
        Remedy = new(
            "Rien à corriger ; vérifiez le décompte avec la CPAM.",
            "Nothing to correct; check the account with the CPAM."),
        Sources = [Sources.S31],
    };

    public override void Examine(Examination examination)
    {
        foreach (var contract in examination.Read)
        {
            if (contract.End < contract.Term)
            {
                examination.Report(contract.Path + "/ended", Contract, contract.Signed, contract.End, contract.Term);
            }

            foreach (var mission in contract.Missions)
            {
                if (contract.EndedOn(mission) is { } ended && ended < contract.End)
                {
                    examination.Report(contract.PathOf(mission) + "/ended", Mission, mission, ended);
                }
            }
        }
    }
}
