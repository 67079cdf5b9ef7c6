namespace Cpts.Rules.Simulator.Page;

/// <summary>The texts of the page itself; texts about the rules come from the libraries.</summary>
public static class Phrases
{
#pragma warning disable CS1591 // Each text documents itself.
    public static readonly Bilingual Title = new("Simulateur CPTS", "CPTS simulator");
    public static readonly Bilingual Promise = new("Tout se calcule dans ce navigateur. Rien n’est envoyé nulle part.", "Everything is calculated in this browser. Nothing is sent anywhere.");
    public static readonly Bilingual SkipToAnswer = new("Aller à la réponse", "Skip to the answer");
    public static readonly Bilingual TheFile = new("Fichier", "File");
    public static readonly Bilingual Open = new("Ouvrir un fichier…", "Open a file…");
    public static readonly Bilingual Save = new("Enregistrer le scénario", "Save the scenario");
    public static readonly Bilingual Undo = new("Annuler la dernière modification", "Undo the last change");
    public static readonly Bilingual Clear = new("Partir d’une page vide", "Start from an empty page");
    public static readonly Bilingual ShowExample = new("Revoir l’exemple", "See the example");
    public static readonly Bilingual OtherLanguage = new("English", "Français");
    public static readonly Bilingual DropHere = new("Déposez ici un scénario ou un fichier d’accord.", "Drop a scenario or an agreement file here.");
    public static readonly Bilingual Keep = new("Garder mon travail dans ce navigateur", "Keep my work in this browser");
    public static readonly Bilingual Print = new("Imprimer", "Print");
    public static readonly Bilingual MakeLink = new("Faire un lien", "Create a link");
    public static readonly Bilingual LinkLabel = new("Lien qui contient tout le scénario", "Link that holds the whole scenario");
    public static readonly Bilingual Copy = new("Copier le lien", "Copy the link");
    public static readonly Bilingual Copied = new("Lien copié.", "Link copied.");
    public static readonly Bilingual NotCopied = new("Le navigateur ne copie pas de lui-même : copiez le lien du champ.", "The browser did not copy the link: copy it from the field.");
    public static readonly Bilingual Dismiss = new("Fermer ce message", "Close this message");
    public static readonly Bilingual TheScenario = new("Votre situation", "Your situation");
    public static readonly Bilingual TheAnswer = new("La réponse", "The answer");
    public static readonly Bilingual Working = new("Calcul en cours…", "Working…");
    public static readonly Bilingual Chapters = new("Chapitres de la réponse", "Chapters of the answer");
    public static readonly Bilingual Community = new("La communauté et son territoire", "The community and its territory");
    public static readonly Bilingual ContractAndMissions = new("Le contrat et ses missions", "The contract and its missions");
    public static readonly Bilingual ProjectAndForm = new("Le projet de santé, les membres et la forme juridique", "The health project, the members and the legal form");
    public static readonly Bilingual MoneyPaid = new("Sommes reçues et versées", "Money received and paid");
    public static readonly Bilingual Readings = new("Lectures", "Readings");
    public static readonly Bilingual ReadingsWhy = new(
        "Là où les textes laissent une question ouverte, choisissez une lecture. Celles qui changent cette réponse sont marquées.",
        "Where the texts leave a question open, choose a reading. Those that change this answer are marked.");

    public static readonly Bilingual Decides = new("change cette réponse", "changes this answer");
    public static readonly Bilingual ByCommunes = new("Par ses communes", "By its communes");
    public static readonly Bilingual ByPopulation = new("Par sa population", "By its population");
    public static readonly Bilingual TerritoryIsGiven = new("Le territoire est donné", "The territory is given");
    public static readonly Bilingual AddCommune = new("Ajouter une commune", "Add a commune");
    public static readonly Bilingual CommuneHint = new("Les premières lettres de son nom, ou son code INSEE", "The first letters of its name, or its INSEE code");
    public static readonly Bilingual NoCommune = new("Aucune commune ne commence ainsi.", "No commune name begins with this.");
    public static readonly Bilingual Found = new("{0} communes proposées", "{0} communes found");
    public static readonly Bilingual Inhabitants = new("{0} habitants", "{0} inhabitants");
    public static readonly Bilingual Remove = new("Retirer", "Remove");
    public static readonly Bilingual RemoveThis = new("Retirer {0}", "Remove {0}");
    public static readonly Bilingual Add = new("Ajouter : {0}", "Add: {0}");
    public static readonly Bilingual Rest = new("et {0} autres, qui restent dans le fichier", "and {0} more, which stay in the file");
    public static readonly Bilingual Numbered = new("{0} {1}", "{0} {1}");
    public static readonly Bilingual AddContract = new("Ajouter le contrat", "Add the contract");
    public static readonly Bilingual AddNextContract = new("Ajouter le contrat suivant", "Add the next contract");
    public static readonly Bilingual RemoveContract = new("Retirer ce contrat", "Remove this contract");
    public static readonly Bilingual NoContract = new("Aucun contrat n’est signé : le budget est celui des missions socles.", "No contract is signed: the budget is that of the core missions.");
    public static readonly Bilingual MissionsOfContract = new("Missions du contrat", "Missions of the contract");
    public static readonly Bilingual YearAndSeat = new("Année des populations, siège", "Year of the populations, seat");
    public static readonly Bilingual OtherFacts = new("Source et populations ultérieures", "Source and later populations");
    public static readonly Bilingual AmountsAndIndicators = new("Montants du contrat, indicateurs, abandon", "Amounts of the contract, indicators, giving up");
    public static readonly Bilingual More = new("Autres dates et montants", "Other dates and amounts");
    public static readonly Bilingual Amended = new("Un avenant a changé ces montants", "An amendment changed these amounts");
    public static readonly Bilingual NotSaid = new("non dit", "not stated");
    public static readonly Bilingual Yes = new("oui", "yes");
    public static readonly Bilingual No = new("non", "no");
    public static readonly Bilingual ByDefault = new("{0} (par défaut)", "{0} (by default)");
    public static readonly Bilingual DateHint = new("jj/mm/aaaa", "dd/mm/yyyy");
    public static readonly Bilingual EurosHint = new("€", "€");
    public static readonly Bilingual Today = new("Aujourd’hui", "Today");
    public static readonly Bilingual HelpOn = new("Aide : {0}", "Help: {0}");
    public static readonly Bilingual Remedy = new("Pour y remédier :", "What to do:");
    public static readonly Bilingual Inside = new("{0} à voir", "{0} to see");
    public static readonly Bilingual GoTo = new("Voir dans le formulaire", "See in the form");
    public static readonly Bilingual PlacesTitle = new("À corriger dans le formulaire", "To correct in the form");
    public static readonly Bilingual Stale = new(
        "La réponse ci-dessous est la dernière qui a pu être calculée : le formulaire contient une erreur qui empêche d’évaluer.",
        "The answer below is the last one that could be calculated: the form has a mistake that prevents the evaluation.");

    public static readonly Bilingual WhatIf = new("Et si…", "What if…");
    public static readonly Bilingual WhatIfWhy = new("Une autre population, un autre accord ou une autre lecture, à côté de votre situation.", "Another population, agreement or reading, beside your situation.");
    public static readonly Bilingual WhatIfPopulation = new("La population était de", "The population was");
    public static readonly Bilingual WhatIfAgreement = new("Un seul accord s’appliquait", "Only one agreement applied");
    public static readonly Bilingual WhatIfReading = new("Une question était lue autrement", "A question was read differently");
    public static readonly Bilingual WhatIfWithoutFiles = new("Sans les fichiers d’accord", "Without the agreement files");
    public static readonly Bilingual AsItIs = new("comme dans la situation", "as in the situation");
    public static readonly Bilingual NoDifference = new("Indiquez ce qui change : la comparaison s’affiche ici.", "Enter what changes: the comparison is shown here.");
    public static readonly Bilingual ForgetWhatIf = new("Ne plus comparer", "Stop comparing");
    public static readonly Bilingual NotAPopulation = new("Écrivez un nombre d’habitants, de 1 à 999\u202F999\u202F999.", "Write a number of inhabitants, from 1 to 999,999,999.");
    public static readonly Bilingual AgreementFiles = new("Fichiers d’accord", "Agreement files");
    public static readonly Bilingual AgreementFilesWhy = new(
        "Un fichier d’accord complète le droit connu, par exemple d’un avenant à venir. Ouvrez-le ou déposez-le comme un scénario.",
        "An agreement file completes the known law, for instance with a future avenant. Open or drop it like a scenario.");

    public static readonly Bilingual Downloads = new("Emporter", "Download");
    public static readonly Bilingual NewName = new("Ma CPTS", "My CPTS");
    public static readonly Bilingual TheLink = new("le lien", "the link");
    public static readonly Bilingual ScenarioOpened = new("« {0} » est ouvert. « Annuler la dernière modification » revient à ce qui précédait.", "\"{0}\" is open. \"Undo the last change\" goes back to what was before.");
    public static readonly Bilingual LinkOpened = new("Le scénario du lien est ouvert.", "The scenario of the link is open.");
    public static readonly Bilingual AgreementTaken = new("« {0} » complète le droit appliqué.", "\"{0}\" completes the law that is applied.");
    public static readonly Bilingual NoScenario = new("{0} n’est pas un scénario que cette page peut ouvrir. Rien n’a changé.", "{0} is not a scenario that this page can open. Nothing has changed.");
    public static readonly Bilingual NoAgreement = new("{0} n’est pas pris en compte. Rien n’a changé.", "{0} is not taken into account. Nothing has changed.");
    public static readonly Bilingual NothingToSave = new("Il n’y a rien à enregistrer sous cette forme.", "There is nothing to save in this form.");
    public static readonly Bilingual StorageRefused = new(
        "Ce navigateur refuse de garder le travail. Enregistrez le scénario dans un fichier.",
        "This browser refuses to keep the work. Save the scenario as a file.");

    public static readonly Bilingual About = new(
        "cpts-rules {0}. Ne vaut ni décision de l’ARS ni décision de l’assurance maladie.",
        "cpts-rules {0}. It is not a decision of the ARS or of the health insurance.");
#pragma warning restore CS1591
}
