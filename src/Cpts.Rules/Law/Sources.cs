namespace Cpts.Rules;

/// <summary>Every source cited by a rule or a figure.</summary>
public static class Sources
{
    /// <summary>Code de la santé publique, art. L1434-12 (a project is deemed validated after two months; the two grounds of opposition), L1434-12-1 (legal form), L1434-12-2, L1434-13.</summary>
    public static Source S01 { get; } = new("S01", SourceKind.PrimaryText, new(
        "Code de la santé publique, art. L1434-12 (projet réputé validé après deux mois ; les deux motifs d’opposition), L1434-12-1 (forme juridique), L1434-12-2 (six missions de service public), L1434-13",
        "Code de la santé publique, art. L1434-12 (project deemed validated after two months; the two grounds of opposition), L1434-12-1 (legal form), L1434-12-2 (six public-service missions), L1434-13"),
        "Légifrance, section LEGISCTA000031917906");

    /// <summary>Code des relations entre le public et l’administration: receipt of an application, missing items, silence counted as acceptance.</summary>
    public static Source S02 { get; } = new("S02", SourceKind.PrimaryText, new(
        "Code des relations entre le public et l’administration, art. L112-3, L112-11, L114-2, L114-3, L114-5, L231-1, L231-4, L232-3, R112-5",
        "Code des relations entre le public et l’administration, art. L112-3, L112-11, L114-2, L114-3, L114-5, L231-1, L231-4, L232-3, R112-5"),
        "Légifrance, LEGITEXT000031366350");

    /// <summary>Code de procédure civile, art. 640 to 642 (limits in months end on the same day of the month, or the last day of the month, at midnight).</summary>
    public static Source S03 { get; } = new("S03", SourceKind.PrimaryText, new(
        "Code de procédure civile, art. 640 à 642 (un délai en mois expire au même quantième, ou le dernier jour du mois, à minuit)",
        "Code de procédure civile, art. 640 to 642 (limits in months end on the same day of the month, or the last day of the month, at midnight)"),
        "Légifrance, LEGITEXT000006070716");

    /// <summary>Arrêté du 21 août 2019 (NOR SSAS1924409A), JORF no 0196 of 24 August 2019.</summary>
    public static Source S04 { get; } = new("S04", SourceKind.PrimaryText, new(
        "Arrêté du 21 août 2019 (NOR SSAS1924409A), JORF no 0196 du 24 août 2019 : ACI du 20 juin 2019, art. 8 fin, 9.1, contrat type art. 6.1 et 6.2",
        "Arrêté du 21 août 2019 (NOR SSAS1924409A), JORF no 0196 of 24 August 2019: ACI of 20 June 2019, art. 8 end, 9.1, contrat type art. 6.1 and 6.2"),
        "juriblio.fr/arretes/arrete-du-21-aout-2019/173172467 (annexe 307390210, 307390214, 307390221)");

    /// <summary>Avis approving avenant 2 (signed 20 December 2021), JORF of 31 March 2022.</summary>
    public static Source S05 { get; } = new("S05", SourceKind.PrimaryText, new(
        "Avis d’approbation de l’avenant 2 (signé le 20 décembre 2021), JORF du 31 mars 2022",
        "Avis approving avenant 2 (signed 20 December 2021), JORF of 31 March 2022"),
        "Légifrance, JORFTEXT000045443303");

    /// <summary>The published maxima of the ACI of 2019, all missions together, by size (press, 21 November 2019).</summary>
    public static Source S06 { get; } = new("S06", SourceKind.Press, new(
        "« Missions, financement, montants : le b.a.-ba », 21 novembre 2019 : maxima 220 000 / 287 000 / 370 000 / 450 000",
        "\"Missions, financement, montants : le b.a.-ba\", 21 November 2019: maxima 220,000 / 287,000 / 370,000 / 450,000"),
        "medecine-generale.lequotidiendumedecin.fr");

    /// <summary>Operating amounts by size, as in force in September 2020 (press).</summary>
    public static Source S07 { get; } = new("S07", SourceKind.Press, new(
        "Montants de démarrage en vigueur en septembre 2020 : 50 000 / 60 000 / 75 000 / 90 000",
        "Start-up amounts in force in September 2020: 50,000 / 60,000 / 75,000 / 90,000"),
        "leconcoursmedical.fr/content/3246");

    /// <summary>Senate report r25-032 (October 2025): operating amounts, and how the fixed and variable parts are paid.</summary>
    public static Source S08 { get; } = new("S08", SourceKind.OfficialPage, new(
        "Rapport du Sénat r25-032 (octobre 2025) : fonctionnement de 50 000 à 90 000 ; 75 % de la part fixe, au prorata, au démarrage de chaque mission ; solde et 75 % à chaque anniversaire ; parts fixe et variable",
        "Senate report r25-032 (October 2025): operating 50,000 to 90,000; 75% of the fixed part, prorated, at each mission start; balance and 75% at each anniversary; fixed and variable parts"),
        "senat.fr/rap/r25-032");

    /// <summary>Amounts at sizes 1 and 4 on the day of the ACI of 2019 (press, 20 June 2019).</summary>
    public static Source S09 { get; } = new("S09", SourceKind.Press, new(
        "« CPTS : c’est parti », 20 juin 2019 : taille 4 sans soins non programmés 380 000 (90 000 structure, 80 000 accès, 100 000 parcours) ; taille 1 : 185 000",
        "\"CPTS : c’est parti\", 20 June 2019: size 4 without unscheduled care 380,000 (90,000 structure, 80,000 access, 100,000 pathways); size 1: 185,000"),
        "lequotidiendupharmacien.fr");

    /// <summary>Access to care at each size before avenant 2, and in the last drafts of avenant 2 (press, November 2021).</summary>
    public static Source S10 { get; } = new("S10", SourceKind.Press, new(
        "Novembre 2021 : accès aux soins « 80 000 (au lieu de 75 000) », « 100 000 (contre 92 000) » ; projet à 120 000 et 150 000 pour les tailles 3 et 4",
        "November 2021: access to care \"80,000 (instead of 75,000)\", \"100,000 (against 92,000)\"; draft 120,000 and 150,000 for sizes 3 and 4"),
        "neurologie-psychiatrie.lequotidiendumedecin.fr");

    /// <summary>Avenant 2 as signed: the amounts from the smallest to the largest size (press, 14 January 2022).</summary>
    public static Source S11 { get; } = new("S11", SourceKind.Press, new(
        "Avenant 2 tel que signé, 14 janvier 2022 : fonctionnement 50 000-90 000, accès 80 000-155 000, parcours 50 000-100 000, prévention 20 000-40 000, crise 62 500-125 000, toutes missions 580 000 au-dessus de 175 000 habitants",
        "Avenant 2 as signed, 14 January 2022: operating 50,000-90,000, access 80,000-155,000, pathways 50,000-100,000, prevention 20,000-40,000, crisis 62,500-125,000, all missions 580,000 above 175,000 inhabitants"),
        "lequotidiendumedecin.fr");

    /// <summary>The same figures at the publication of avenant 2 (press, 31 March 2022).</summary>
    public static Source S12 { get; } = new("S12", SourceKind.Press, new(
        "Les mêmes chiffres à la publication, 31 mars 2022",
        "Same figures at publication, 31 March 2022"),
        "neurologie-psychiatrie.lequotidiendumedecin.fr");

    /// <summary>Proposal of November 2020 for the crisis plan: a first drafting, half of it for yearly updates, more in a crisis (press).</summary>
    public static Source S13 { get; } = new("S13", SourceKind.Press, new(
        "Proposition de novembre 2020 : plan de crise de 25 000 (taille 1) à 50 000 (taille 4) la première année, la moitié pour les mises à jour annuelles, davantage en cas de crise",
        "November 2020 proposal: crisis plan 25,000 (size 1) to 50,000 (size 4) the first year, half for yearly updates, more in a crisis"),
        "concourspluripro.fr");

    /// <summary>Sizes, and the calendar of start and deployment of the missions in months (official page, 30 November 2023).</summary>
    public static Source S14 { get; } = new("S14", SourceKind.OfficialPage, new(
        "Tailles et calendrier de déploiement (6/18, 12/24, 12/24, 6/18 mois), 30 novembre 2023",
        "Sizes and deployment calendar (6/18, 12/24, 12/24, 6/18 months), 30 November 2023"),
        "hauts-de-france.paps.sante.fr");

    /// <summary>Two contracts of size 3 in their fifth year (2025 to 2027): every fixed and variable part of size 3.</summary>
    public static Source S15 { get; } = new("S15", SourceKind.Contracts, new(
        "Deux contrats de taille 3, cinquième année (2025-2027) : colonne entière de la taille 3, fixe et variable ; indicateurs en euros, tout ou rien ou par paliers",
        "Two size 3 contracts, fifth year (2025-2027): full size 3 column, fixed and variable; indicators in euros, all-or-nothing or by steps"),
        new Bilingual("données d’un dépôt public, à confirmer sur Légifrance", "public repository data, to be confirmed on Légifrance"));

    /// <summary>Under avenant 2 there are four mandatory core missions (official page).</summary>
    public static Source S16 { get; } = new("S16", SourceKind.OfficialPage, new(
        "Avenant 2 : quatre missions socles obligatoires",
        "Avenant 2: four mandatory core missions"),
        "ameli.fr");

    /// <summary>Décret 2022-375 of 16 March 2022 (CSP D1434-44): the annual ceiling of what one professional receives.</summary>
    public static Source S17 { get; } = new("S17", SourceKind.Press, new(
        "Décret 2022-375 du 16 mars 2022 (CSP D1434-44) : par professionnel et par année civile, indemnités et rémunérations ensemble au plus le plafond annuel de la sécurité sociale",
        "Décret 2022-375 of 16 March 2022 (CSP D1434-44): per professional and calendar year, indemnities and remunerations together at most the annual social-security ceiling"),
        "concourspluripro.fr");

    /// <summary>The annual social-security ceilings of 2022 to 2026, in euros.</summary>
    public static Source S18 { get; } = new("S18", SourceKind.OfficialPage, new(
        "Plafond annuel de la sécurité sociale : 2022 41 136, 2023 43 992, 2024 46 368, 2025 47 100, 2026 48 060",
        "Annual social-security ceiling: 2022 41,136, 2023 43,992, 2024 46,368, 2025 47,100, 2026 48,060"),
        new Bilingual("arrêtés des 15/12/2021, 09/12/2022, 19/12/2023, 19/12/2024 et 22/12/2025", "arrêtés of 15/12/2021, 09/12/2022, 19/12/2023, 19/12/2024, 22/12/2025"));

    /// <summary>Ordonnance 2021-584 of 12 May 2021: a community is an association under the law of 1901 or the local civil code.</summary>
    public static Source S19 { get; } = new("S19", SourceKind.PrimaryText, new(
        "Ordonnance 2021-584 du 12 mai 2021 : association de la loi de 1901, ou du code civil local pour un siège dans les départements 57, 67, 68",
        "Ordonnance 2021-584 of 12 May 2021: association of the law of 1901, or of the local civil code for a seat in departments 57, 67, 68"),
        "Légifrance, JORFTEXT000043496493");

    /// <summary>Communities that existed before the ordonnance had to be associations by 14 May 2022 (press).</summary>
    public static Source S20 { get; } = new("S20", SourceKind.Press, new(
        "Les communautés antérieures à l’ordonnance devaient être des associations au 14 mai 2022",
        "Communities that existed before the ordonnance had to be associations by 14 May 2022"),
        "lemediasocial.fr");

    /// <summary>How the two months of silence end, with examples (press, 14 January 2025).</summary>
    public static Source S21 { get; } = new("S21", SourceKind.Press, new(
        "Silence de deux mois : acquis au même quantième à minuit, utilisable le lendemain (1er février au 1er avril ; 10 juillet au 10 septembre)",
        "Silence of two months: acquired on the same day of the month at midnight, usable the next day (1 February to 1 April; 10 July to 10 September)"),
        new Bilingual("vagneux.fr, 14 janvier 2025", "vagneux.fr, 14 January 2025"));

    /// <summary>Drafts of 2020: the start-up uplift and the payment at the letter of intent; it is not certain that they were signed (press).</summary>
    public static Source S22 { get; } = new("S22", SourceKind.Press, new(
        "Projets de 2020 : majoration de démarrage de 75 % (87 500 / 105 000 / 131 250 / 157 500) ; crédits à la lettre d’intention 15 000 / 17 500 / 25 000 / 30 000. Leur sort dans le texte signé n’est pas entièrement connu : S30 montre qu’un montant exceptionnel de fonctionnement a été signé, avec une autre date ; celui de la lettre d’intention n’a pas été revu",
        "Drafts of 2020: start-up uplift of 75% (87,500 / 105,000 / 131,250 / 157,500); letter-of-intent money 15,000 / 17,500 / 25,000 / 30,000. Their fate in the signed text is not fully known: S30 shows that an exceptional operating amount was signed, with another date; that of the letter of intent was not seen again"),
        "fmfpro.org, lepharmaciendefrance.fr");

    /// <summary>Page of the legal affairs department of AP-HP: a tripartite contract of five years for a community whose project is validated.</summary>
    public static Source S23 { get; } = new("S23", SourceKind.OfficialPage, new(
        "Affaires juridiques de l’AP-HP : contrat tripartite de cinq ans, pour une communauté dont le projet a été validé",
        "Affaires juridiques AP-HP: tripartite contract, five years, for a community whose project has been validated"),
        "affairesjuridiques.aphp.fr");

    /// <summary>INSEE municipal populations of communes (populations légales), with their year of entry into force (1 January of reference year + 3).</summary>
    public static Source S24 { get; } = new("S24", SourceKind.OfficialPage, new(
        "Populations municipales légales des communes (INSEE), avec leur année d’entrée en vigueur (1er janvier de l’année de référence + 3)",
        "INSEE municipal populations of communes (populations légales), with their year of entry into force (1 January of reference year + 3)"),
        new Bilingual("INSEE, par le paquet npm @etalab/decoupage-administratif, Licence Ouverte", "INSEE, through the npm package @etalab/decoupage-administratif, Licence Ouverte"));

    /// <summary>Size 2, access to care: fixed part of 70 000 € a year (press, 12 February 2025).</summary>
    public static Source S25 { get; } = new("S25", SourceKind.Press, new(
        "Taille 2, accès aux soins : part fixe de 70 000 par an, citée d’ameli par un syndicat, 12 février 2025",
        "Size 2, access to care: fixed part 70,000 a year, quoted from ameli by a union, 12 February 2025"),
        new Bilingual("ufml-syndicat.org, communiqué du 12 février 2025", "ufml-syndicat.org, press release of 12 February 2025"));

    /// <summary>Contracts of 22 December 2023 in the Rhône: 382 500 € a year at size 2 (press).</summary>
    public static Source S26 { get; } = new("S26", SourceKind.Press, new(
        "Contrats du 22 décembre 2023 dans le Rhône : 382 500 par an pour une communauté de taille 2",
        "Contracts of 22 December 2023 in the Rhône: 382,500 a year for a size 2 community"),
        "lyoncapitale.fr, « Deux nouvelles communautés professionnelles de santé dans le Rhône »");

    /// <summary>Four contracts of size 2 of 8 September 2023: up to 362 500 € a year each (press).</summary>
    public static Source S27 { get; } = new("S27", SourceKind.Press, new(
        "Quatre contrats de taille 2 du 8 septembre 2023 : jusqu’à 362 500 par an chacun (communiqué de l’ARS)",
        "Four size 2 contracts of 8 September 2023: up to 362,500 a year each (release of the ARS)"),
        "concourspluripro.fr");

    /// <summary>The smallest and the largest annual total under avenant 2 (official page, 17 July 2024).</summary>
    public static Source S28 { get; } = new("S28", SourceKind.OfficialPage, new(
        "De 287 500 (moins de 40 000 habitants) à 580 000 par an (plus de 175 000), sous l’avenant 2, 17 juillet 2024",
        "From 287,500 (below 40,000 inhabitants) to 580,000 a year (above 175,000), under avenant 2, 17 July 2024"),
        "auvergne-rhone-alpes.ars.sante.fr, Haute-Loire");

    /// <summary>A contract of size 2 of 1 March 2021: 287 000 € a year, of which 60 000 € paid at the signature (official page).</summary>
    public static Source S29 { get; } = new("S29", SourceKind.OfficialPage, new(
        "Contrat de taille 2 du 1er mars 2021 : 287 000 par an si les objectifs sont atteints ; 60 000 versés à la signature",
        "Size 2 contract of 1 March 2021: 287,000 a year if objectives are met; 60,000 paid at signature"),
        "auvergne-rhone-alpes.ars.sante.fr, Cœur de Savoie");

    /// <summary>Avenant 2, changes to the model contract: the 10 % increase for large communities, the exceptional operating amount, the crisis mission.</summary>
    public static Source S30 { get; } = new("S30", SourceKind.PrimaryText, new(
        "Avenant 2, modifications du contrat type : 10 % de plus sur chaque mission pour la taille 4 avec au moins 100 membres ; montant exceptionnel de fonctionnement pour les communautés qui ont adhéré avant le 30 septembre 2022, versé en totalité à la signature (son montant figure à l’article 5, non lu) ; part variable de la mission de crise versée en totalité pour l’année dans le mois qui suit l’identification de la crise par l’ARS",
        "Avenant 2, changes to the model contract: 10% more on every mission for size 4 with at least 100 members; exceptional operating amount for communities that joined before 30 September 2022, paid in full at signature (its amount is in article 5, which was not read); variable part of the crisis mission paid in full for the year within the month after the ARS identifies the crisis"),
        new Bilingual("copie du Journal officiel, juriblio.fr/docs/avis-divers/179661031/annexe/313878772", "copy of the Journal officiel at juriblio.fr/docs/avis-divers/179661031/annexe/313878772"));

    /// <summary>A contract terminated because missions were not carried out: advances are repaid in proportion to time (press).</summary>
    public static Source S31 { get; } = new("S31", SourceKind.Press, new(
        "Contrat résilié pour des missions non réalisées : les avances sont remboursées en proportion du temps",
        "A contract that is ended for missions not carried out: repayment of advances in proportion to time"),
        "medaviz.com, « Quelles sont les missions socles de l’ACI »");

    /// <summary>Founding document of the URPS of doctors of Languedoc-Roussillon-Midi-Pyrénées: what a community is, before any legal form was required.</summary>
    public static Source D0 { get; } = new("D0", SourceKind.FoundingDocument, new(
        "URPS médecins Languedoc-Roussillon-Midi-Pyrénées : approche populationnelle, contrat avec l’ARS cohérent avec le diagnostic du conseil territorial de santé ; aucune forme juridique imposée (avant 2021) ; argent de l’ARS (FIR) et de la CPAM",
        "URPS médecins Languedoc-Roussillon-Midi-Pyrénées: population-based approach, not the patients of one practice; contract with the ARS consistent with the diagnosis of the conseil territorial de santé; perimeter may change; no required legal form (before 2021); money from the ARS (FIR) and the CPAM"),
        "");

    /// <summary>Founding document of the URPS of pharmacists of Auvergne-Rhône-Alpes: missions of 2019, sizes, the six steps, who may start a community.</summary>
    public static Source D1 { get; } = new("D1", SourceKind.FoundingDocument, new(
        "URPS pharmaciens Auvergne-Rhône-Alpes : missions socles de 2019 ; deux missions complémentaires ; les quatre tailles ; budget de fonctionnement et budget des missions ; six étapes ; initiative des seuls professionnels de premier recours",
        "URPS pharmaciens Auvergne-Rhône-Alpes: core missions of 2019; two complementary missions; the four sizes; operating budget and mission budget; six steps (professionals, ARS, letter of intent, diagnosis, project, validation and tripartite signature); may be started only by first-line professionals"),
        "");

    /// <summary>Page of the ARS of La Réunion: four core missions since avenant 2, who may join, the six communities of the island.</summary>
    public static Source D2 { get; } = new("D2", SourceKind.FoundingDocument, new(
        "ARS La Réunion : quatre missions socles depuis l’avenant 2 (sa liste répète aussi la prévention parmi les missions optionnelles : une erreur de la page) ; projet cohérent avec le projet régional de santé ; qui peut adhérer ; six communautés qui couvrent toute l’île",
        "ARS La Réunion: four core missions since avenant 2 (its list also repeats prevention among the optional ones: an error on the page); project consistent with the projet régional de santé; who may join; six communities that cover the whole island, with their communes, pathways and prevention actions"),
        "");

    /// <summary>Sheet of the ministry: who the members are, and when the ARS may start a community after consultation.</summary>
    public static Source D3 { get; } = new("D3", SourceKind.FoundingDocument, new(
        "Fiche du ministère : composition (équipes de soins primaires, acteurs de premier et de second recours, acteurs sociaux et médico-sociaux) ; à défaut d’initiative des professionnels, l’ARS peut la susciter avec les URPS et les centres de santé",
        "Ministry sheet: composition (primary-care teams, first- and second-line actors, social and medico-social actors); failing an initiative of professionals, the ARS may prompt one with the URPS and the health centres"),
        "");

    /// <summary>Sheet 49 of a course on health democracy: the silence of two months, the missions, the tripartite contract.</summary>
    public static Source D4 { get; } = new("D4", SourceKind.FoundingDocument, new(
        "Fiche 49 d’une formation à la démocratie sanitaire : le silence de deux mois à compter du retour du projet vaut acceptation ; missions socles et complémentaires ; contrat tripartite ; objectif de 100 % de la population couverte",
        "Sheet 49 of a self-training programme on health democracy: silence of two months from the return of the project is acceptance; core and complementary missions; tripartite contract; target of 100% of the population covered; joint commissions at national, regional and local level"),
        "");

    /// <summary>The community's own contract: the source of an amount that it states.</summary>
    public static Source Contract { get; } = new("contract", SourceKind.Contracts, new(
        "Le contrat de la communauté",
        "The contract of the community"),
        "");

    /// <summary>All sources, in the order of their ids: S01 to S31, then D0 to D4.</summary>
    public static ValueList<Source> All { get; } = ValueList.Of(
        S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11, S12,
        S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24,
        S25, S26, S27, S28, S29, S30, S31,
        D0, D1, D2, D3, D4);

    /// <summary>The distinct sources of a sequence: those of the library in the order of <see cref="All"/>, then those of agreement files in the order of the files.</summary>
    /// <param name="cited">The sources; <see cref="Contract"/>, which is neither, is left out.</param>
    /// <returns>The sources, each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cited"/> is null.</exception>
    public static IEnumerable<Source> InOrder(IEnumerable<Source> cited)
    {
        var set = new HashSet<Source>(Guard.NotNull(cited, nameof(cited)));
        return All.Where(set.Contains).Concat(set
            .Where(source => source.Kind == SourceKind.AgreementFile)
            .OrderBy(source => source.Id.Length)
            .ThenBy(source => source.Id, StringComparer.Ordinal));
    }
}
