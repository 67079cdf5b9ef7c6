namespace Cpts.Rules.Reports.Pages;

/// <summary>The plain term for a property of the scenario file.</summary>
/// <param name="Label">The label of its field in a form: « Signé le ».</param>
/// <param name="Noun">The term within a sentence: « signature »; null when it is the label in lower case.</param>
internal readonly record struct PropertyWord(Bilingual Label, Bilingual? Noun = null)
{
    /// <summary>The term within a sentence.</summary>
    public Bilingual InText => Noun ?? new(Small(Label.French), Small(Label.English));

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);
}

/// <summary>The terms for every property, by its object and its name (<c>contract/signed</c>), and for every object (<c>contract</c>): used by the form and for the places of findings.</summary>
internal static class PropertyWords
{
    private static readonly Dictionary<string, PropertyWord> All = new(StringComparer.Ordinal)
    {
        ["scenario/name"] = new(new("Nom de la communauté", "Name of the community")),
        ["scenario/source"] = new(new("Source de ces informations", "Source of these facts")),
        ["scenario/asOf"] = new(new("Date d’appréciation", "Evaluation date")),
        ["scenario/members"] = new(new("Membres", "Members")),
        ["member"] = new(new("Membre", "Member")),
        ["scenario/memberCount"] = new(new("Nombre de membres", "Number of members")),
        ["scenario/contracts"] = new(new("Contrats", "Contracts")),
        ["scenario/populationChanges"] = new(new("Populations ultérieures", "Later populations")),
        ["scenario/receipts"] = new(new("Sommes reçues", "Money received")),
        ["scenario/memberPayments"] = new(new("Versements aux professionnels", "Payments to professionals")),
        ["territory"] = new(new("Territoire", "Territory")),
        ["territory/population"] = new(new("Population", "Population")),
        ["territory/communes"] = new(new("Communes", "Communes")),
        ["commune"] = new(new("Commune", "Commune")),
        ["territory/populationYear"] = new(new("Année des populations", "Year of the populations")),
        ["territory/seatDepartment"] = new(new("Département du siège", "Department of the seat")),
        ["initiative"] = new(new("Initiative", "Initiative")),
        ["initiative/by"] = new(new("À l’initiative de", "Started by")),
        ["initiative/consulted"] = new(new("Consultés par l’ARS", "Consulted by the ARS")),
        ["legalForm"] = new(new("Forme juridique", "Legal form")),
        ["legalForm/kind"] = new(new("Forme", "Form")),
        ["legalForm/since"] = new(new("Depuis le", "Since"), new("date", "date")),
        ["project"] = new(new("Projet de santé", "Health project")),
        ["project/professionalsGathered"] = new(new("Réunion des professionnels", "Professionals gathered")),
        ["project/agencyContacted"] = new(new("Prise de contact avec l’ARS", "ARS contacted")),
        ["project/letterOfIntent"] = new(new("Lettre d’intention", "Letter of intent")),
        ["project/diagnosis"] = new(new("Diagnostic territorial", "Territorial diagnosis")),
        ["project/states"] = new(new("Le projet énonce", "The project states"), new("contenu du projet", "content of the project")),
        ["project/received"] = new(new("Réception par l’ARS", "Received by the ARS"), new("réception", "receipt")),
        ["project/missingItems"] = new(new("Pièces demandées par l’ARS", "Items that the ARS asked for")),
        ["missingItem"] = new(new("Pièce demandée", "Item asked for")),
        ["missingItem/requested"] = new(new("Demandée le", "Asked for on"), new("demande", "request")),
        ["missingItem/received"] = new(new("Reçue par l’ARS le", "Received by the ARS on"), new("réception", "receipt")),
        ["missingItem/requiredByLaw"] = new(new("Exigée par un texte", "Required by a text")),
        ["decision"] = new(new("Décision de l’ARS", "Decision of the ARS")),
        ["decision/kind"] = new(new("Décision", "Decision")),
        ["decision/on"] = new(new("Le", "On"), new("date", "date")),
        ["decision/ground"] = new(new("Motif de l’opposition", "Ground of the opposition")),
        ["contract"] = new(new("Contrat", "Contract")),
        ["contract/signed"] = new(new("Signé le", "Signed on"), new("signature", "signature")),
        ["contract/fileComplete"] = new(new("Dossier complet le", "File complete on"), new("dossier complet", "file complete")),
        ["contract/ended"] = new(new("Terminé avant son terme, le", "Ended before its term, on"), new("fin", "end")),
        ["contract/exceptionalOperating"] = new(new("Montant exceptionnel de fonctionnement", "Exceptional operating amount")),
        ["contract/missions"] = new(new("Missions", "Missions")),
        ["mission"] = new(new("Mission", "Mission")),
        ["mission/mission"] = new(new("Mission", "Mission")),
        ["mission/started"] = new(new("Démarrée le", "Started on"), new("démarrage", "start")),
        ["mission/deployed"] = new(new("Déployée le", "Deployed on"), new("déploiement", "deployment")),
        ["mission/ended"] = new(new("Abandonnée le", "Given up on"), new("fin", "end")),
        ["mission/amounts"] = new(new("Montants du contrat", "Amounts of the contract")),
        ["mission/indicators"] = new(new("Indicateurs", "Indicators")),
        ["contractAmounts"] = new(new("Montants du contrat", "Amounts of the contract")),
        ["contractAmounts/from"] = new(new("Depuis le", "From")),
        ["contractAmounts/fixed"] = new(new("Part fixe, par an", "Fixed part, a year"), new("part fixe", "fixed part")),
        ["contractAmounts/variable"] = new(new("Part variable, par an", "Variable part, a year"), new("part variable", "variable part")),
        ["amendedAmounts"] = new(new("Montants", "Amounts")),
        ["amendedAmounts/from"] = new(new("Depuis le", "From")),
        ["amendedAmounts/fixed"] = new(new("Part fixe, par an", "Fixed part, a year")),
        ["amendedAmounts/variable"] = new(new("Part variable, par an", "Variable part, a year")),
        ["indicator"] = new(new("Indicateur", "Indicator")),
        ["indicator/year"] = new(new("Année du contrat", "Contract year")),
        ["indicator/name"] = new(new("Ce qu’il mesure", "What it measures")),
        ["indicator/kind"] = new(new("Calcul", "Kind")),
        ["indicator/maximum"] = new(new("Montant s’il est atteint", "Amount when achieved")),
        ["indicator/achieved"] = new(new("Atteint", "Achieved")),
        ["indicator/direction"] = new(new("Meilleur", "Better")),
        ["indicator/steps"] = new(new("Paliers", "Steps")),
        ["indicator/value"] = new(new("Résultat", "Result")),
        ["indicator/proofs"] = new(new("Preuves", "Proofs"), new("preuve", "proof")),
        ["step"] = new(new("Palier", "Step")),
        ["step/threshold"] = new(new("Seuil", "Threshold")),
        ["step/amount"] = new(new("Montant", "Amount")),
        ["crisis"] = new(new("Crises sanitaires", "Health crises"), new("crise sanitaire", "health crisis")),
        ["crisis/planFirstDrafted"] = new(new("Plan rédigé le", "Plan drafted on"), new("rédaction du plan", "drafting of the plan")),
        ["crisis/recognisedOn"] = new(new("Crises reconnues le", "Crises recognised on"), new("crise reconnue", "recognised crisis")),
        ["crisis/recognisedYears"] = new(new("Années de crise reconnue", "Years of a recognised crisis"), new("année de crise", "year of a crisis")),
        ["populationChange"] = new(new("Population ultérieure", "Later population")),
        ["populationChange/on"] = new(new("À partir du", "From"), new("date", "date")),
        ["populationChange/population"] = new(new("Population", "Population")),
        ["receipt"] = new(new("Somme reçue", "Sum received"), new("somme reçue", "sum received")),
        ["receipt/on"] = new(new("Reçue le", "Received on"), new("date", "date")),
        ["receipt/amount"] = new(new("Montant", "Amount")),
        ["receipt/note"] = new(new("Note", "Note")),
        ["memberPayment"] = new(new("Versement", "Payment"), new("versement à un professionnel", "payment to a professional")),
        ["memberPayment/professional"] = new(new("Professionnel", "Professional")),
        ["memberPayment/year"] = new(new("Année civile", "Calendar year")),
        ["memberPayment/indemnities"] = new(new("Indemnités", "Indemnities")),
        ["memberPayment/remunerations"] = new(new("Rémunérations", "Remunerations")),
        ["interpretations"] = new(new("Lectures", "Readings"), new("lectures choisies", "readings chosen")),
        ["interpretations/boundAt80000"] = new(new("Population exactement au seuil", "Population exactly at the threshold")),
        ["interpretations/timeLimitOnNonWorkingDay"] = new(new("Silence qui finit un jour non ouvré", "Silence that ends on a non-working day")),
        ["interpretations/proration"] = new(new("Première année d’une mission", "First year of a mission")),
        ["interpretations/fixedShare"] = new(new("Partage entre fixe et variable", "Split into fixed and variable")),
        ["interpretations/size2Amounts"] = new(new("Montants de la taille 2", "Amounts of size 2")),
        ["interpretations/avenant2EffectiveOn"] = new(new("Effet de l’avenant 2", "Effect of avenant 2")),
        ["interpretations/startUpUplift"] = new(new("Majoration de démarrage", "Start-up uplift")),
        ["interpretations/letterOfIntentFunding"] = new(new("Crédits à la lettre d’intention", "Money at the letter of intent")),
        ["interpretations/sizeDuringContract"] = new(new("Taille qui change pendant le contrat", "Size that changes during the contract")),
        ["interpretations/renewal"] = new(new("Contrat renouvelé", "Renewed contract")),
        ["expect"] = new(new("Attendus du fichier", "Expectations of the file")),
    };

    /// <summary>The terms for a property; null when it has none.</summary>
    /// <param name="shape">The object that the property belongs to.</param>
    /// <param name="member">Its name in files.</param>
    public static PropertyWord? Of(string shape, string member) => Of(shape + "/" + member);

    /// <summary>The terms for an object; null when it has none.</summary>
    /// <param name="name">Its name: <c>missingItem</c>.</param>
    public static PropertyWord? Of(string name) => All.TryGetValue(name, out var words) ? words : null;
}
