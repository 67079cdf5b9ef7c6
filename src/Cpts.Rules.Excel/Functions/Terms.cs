using Cpts.Rules.Deadlines;
using Cpts.Rules.Funding;
using Cpts.Rules.Json;
using Cpts.Rules.Law;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The words that results hold: short French ones to read and filter, or the very names of the evaluation document
/// for the functions with English names, so that they can be compared with it.</summary>
internal sealed class Terms
{
    private static readonly Terms French = new(isFrench: true);
    private static readonly Terms English = new(isFrench: false);

    private readonly bool _isFrench;

    private Terms(bool isFrench) => _isFrench = isFrench;

    public string Total => _isFrench ? "Total" : "total";

    public static Terms In(Language language) => language == Language.French ? French : English;

    public string Of(Line line) => _isFrench ? Wording.In(Language.French).Name(line) : line.Id();

    public string Of(Mission mission) => Of(mission.Line());

    public string Of(LineKind kind) => Say(Vocabularies.LineKinds, kind, ["fonctionnement", "socle", "optionnelle"]);

    public string Of(AmountStatus status) => Say(Vocabularies.AmountStatuses, status, ["publié", "relevé dans des contrats", "déduit", "encadré", "contrat"]);

    public string Of(PaymentKind kind) => Say(Vocabularies.PaymentKinds, kind, ["lettre d’intention", "versement unique", "solde", "variable", "avance"]);

    public string Of(ProjectStatus status) => Say(Vocabularies.ProjectStatuses, status, ["non reçu", "transmis", "incomplet", "en cours d’instruction", "validé", "réputé validé", "opposition"]);

    public string Of(ProcedureStep step) => Say(Vocabularies.Steps, step, ["professionnels", "ARS", "lettre d’intention", "diagnostic", "projet", "validation", "contrat", "en cours", "terminé"]);

    public string Of(DeadlineKind kind) => Say(Vocabularies.Deadlines, kind, ["anniversaire", "silence de l’ARS", "terme du contrat", "forme juridique", "déploiement", "démarrage"]);

    public string Of(DeadlineStatus status) => Say(Vocabularies.DeadlineStatuses, status, ["à venir", "tenue", "en retard", "manquée", "passée"]);

    public string Of(Severity severity) => Say(Vocabularies.Severities, severity, ["note", "avertissement", "erreur"]);

    private string Say<T>(Vocabulary<T> names, T value, ReadOnlySpan<string> french)
        where T : struct, Enum => _isFrench ? french[Convert.ToInt32(value, null)] : names.Id(value);
}
