namespace Cpts.Rules.Excel.Functions;

/// <summary>Arguments shared by several functions.</summary>
internal static class Parameters
{
    public static Parameter Population { get; } = new("population", "population", new(
        "habitants du territoire : un nombre entier, ou une cellule",
        "inhabitants of the territory: a whole number, or a cell"));

    public static Parameter Missions { get; } = new("missions", "missions", new(
        "une plage ou un texte de missions (« Accès aux soins; Prévention »), ou bien socles, toutes, aucune",
        "a range or a text of missions (\"Access to care; Prevention\"), or core, all, none"));

    public static Parameter Date { get; } = new("date_appreciation", "as_of", new(
        "la date d’appréciation ; aucune fonction ne lit l’horloge",
        "the evaluation date; no function reads the clock"));

    public static Parameter Signed { get; } = new("signature", "signed_on", new(
        "la date de signature du contrat",
        "the date on which the contract was signed"));

    public static Parameter Readings { get; } = new("lectures", "readings", new(
        "lectures choisies là où le droit est ouvert, par exemple fixedShare=asObservedAtSize3",
        "readings chosen where the law is open, for example fixedShare=asObservedAtSize3"),
        IsOptional: true);

    public static Parameter Department { get; } = new("departement", "department", new(
        "le département du siège, pour ses jours fériés : 974, 67, 2A",
        "the department of the seat, for its holidays: 974, 67, 2A"),
        IsOptional: true);

    public static Parameter Year { get; } = new("annee", "year", new(
        "une année civile : 2026",
        "a calendar year: 2026"));

    public static Parameter Members { get; } = new("membres", "members", new(
        "le nombre de professionnels et de structures qui ont expressément adhéré ; s’il manque, les montants de la taille 4 sont des fourchettes",
        "how many professionals and structures expressly joined; without it amounts of size 4 are ranges"),
        IsOptional: true);

    public static Parameter AgreementFiles { get; } = new("accords", "agreement_files", new(
        "les chemins complets de fichiers d’accord (cpts.agreement/1) : une plage, ou un texte séparé par |",
        "the full paths of agreement files (cpts.agreement/1): a range, or a text separated by |"),
        IsOptional: true);

    /// <summary>The same argument, as an optional one.</summary>
    public static Parameter Optional(this Parameter parameter) => parameter with { IsOptional = true };
}
