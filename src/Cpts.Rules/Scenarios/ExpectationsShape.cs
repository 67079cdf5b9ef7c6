using System.Globalization;
using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Scenarios;

/// <summary>The section <c>expect</c> of a scenario file.</summary>
internal static class ExpectationsShape
{
    private static readonly int[] ContractYears = [.. Enumerable.Range(1, StatutoryDates.ContractYears)];

    private static readonly Shape<Expectations> Budget = new Shape<Expectations>("expectedBudget", "Budget", new("Le budget annuel, en euros ; chacun des trois au choix.", "The annual budget, in euros; any of the three."), new())
        .Optional("core", ExpectedAmount.Kind, x => x.BudgetCore, (x, v) => x with { BudgetCore = v }, "Core", new("Le fonctionnement et les missions socles.", "Operating and the core missions."), "[437500]")
        .Optional("maximum", ExpectedAmount.Kind, x => x.BudgetMaximum, (x, v) => x with { BudgetMaximum = v }, "Maximum", new("Le fonctionnement et toutes les missions.", "Operating and all missions."), "[487500]")
        .Optional("chosen", ExpectedAmount.Kind, x => x.BudgetChosen, (x, v) => x with { BudgetChosen = v }, "Chosen", new("Le fonctionnement et les missions du contrat.", "Operating and the missions of the contract."), "[437500]");

    private static readonly MapKind<Line, ExpectedLine, ExpectedLine> LineAmounts = new(
        Kinds.Identifier(Lines.Words),
        ExpectedLine.Shape,
        (line, amounts) => amounts with { Line = line },
        item => item.Line,
        item => item);

    private static readonly MapKind<string, EuroRange, ExpectedYear> YearTotals = new(
        new KnownTextKind(
            new Bilingual("une année du contrat, de \"1\" à \"{0}\"", "a contract year, from \"1\" to \"{0}\"").With(StatutoryDates.ContractYears.Value),
            [.. ContractYears.Select(Text)],
            [.. ContractYears.Select(Text)]),
        ExpectedAmount.Kind,
        (key, total) => new(key, total),
        item => item.Key,
        item => item.Total);

    /// <summary>The deadlines of a contract: alone, with their year or with their mission.</summary>
    private static readonly ValueList<string> ContractDeadlines =
    [
        DeadlineKind.ContractTerm.Id(),
        .. ContractYears.Select(year => $"{DeadlineKind.Anniversary.Id()}/{Text(year)}"),
        .. Missions.Words.Ids.Select(mission => $"{DeadlineKind.MissionStart.Id()}/{mission}"),
        .. Missions.Words.Ids.Select(mission => $"{DeadlineKind.MissionDeployment.Id()}/{mission}"),
    ];

    private static readonly MapKind<LocalDate, EuroRange, ExpectedPayment> DayPayments = new(
        Kinds.Date, ExpectedAmount.Paid, (on, amount) => new(on, amount), item => item.On, item => item.Amount);

    private static readonly MapKind<string, LocalDate, ExpectedDeadline> DueDates = new(
        new KnownTextKind(
            new Bilingual(
                "une échéance (arsSilence, contractTerm, legalForm, anniversary/1 à anniversary/{0}, missionStart/MISSION, missionDeployment/MISSION)",
                "a deadline (arsSilence, contractTerm, legalForm, anniversary/1 to anniversary/{0}, missionStart/MISSION, missionDeployment/MISSION)").With(StatutoryDates.ContractYears.Value),
            [DeadlineKind.ArsSilence.Id(), DeadlineKind.LegalForm.Id(), .. ContractDeadlines],
            ContractDeadlines),
        Kinds.Date,
        (key, due) => new(key, due),
        item => item.Key,
        item => item.Due);

    /// <summary>The shape for a file that may contain these agreements and finding codes.</summary>
    public static Shape<Expectations> Of(ValueList<string> agreements, ValueList<string> codes) => new Shape<Expectations>("expect", "Expectations", new("Ce que le fichier affirme de sa propre évaluation, au centime près ; cpts-rules validate le vérifie (CPTS9010).", "What the file asserts about its own evaluation, to the cent; cpts-rules validate checks it (CPTS9010)."), new())
        .Optional("agreement", Kinds.Known(new("un accord", "an agreement"), agreements), x => x.Agreement, (x, v) => x with { Agreement = v }, "Agreement", new("L’accord en vigueur à la date d’appréciation.", "The agreement in force on the evaluation date."))
        .Optional("sizeBand", Kinds.Size, x => x.SizeBand, (x, v) => x with { SizeBand = v }, "Size", new("La taille du territoire, de 1 à 4.", "The size of the territory, 1 to 4."), "[3]")
        .Optional("budget", Budget, BudgetOf, (x, v) => x with { BudgetCore = v.BudgetCore, BudgetMaximum = v.BudgetMaximum, BudgetChosen = v.BudgetChosen })
        .Optional("lines", LineAmounts, x => IfAny(x.Lines), (x, v) => x with { Lines = v }, "Lines", new("Les lignes du budget annuel, par nom.", "The lines of the annual budget, by name."), """[{ "accessToCare": { "fixed": 90000, "variable": 35000, "total": 125000 } }]""")
        .Optional("years", YearTotals, x => IfAny(x.Years), (x, v) => x with { Years = v }, "Contract years", new Bilingual("Le droit total de chaque année du contrat, de \"1\" à \"{0}\", en euros.", "The total entitlement of each contract year, \"1\" to \"{0}\", in euros.").With(StatutoryDates.ContractYears.Value), """[{ "1": { "min": 147246.58, "max": 307246.58 } }]""")
        .Optional("paid", DayPayments, x => IfAny(x.Paid), (x, v) => x with { Paid = v }, "Paid", new("La somme des versements de chaque jour, en euros ; 0 sans versement.", "The sum of the payments of each day, in euros; 0 without payments."), """[{ "2022-03-01": 54184.94 }]""")
        .Optional("deadlines", DueDates, x => IfAny(x.Deadlines), (x, v) => x with { Deadlines = v }, "Deadlines", new("Les échéances, par nom, avec la mission ou l’année s’il y en a plusieurs.", "The deadlines, by name, with the mission or the year when there are several."), """[{ "missionStart/accessToCare": "2022-06-19", "arsSilence": "2021-06-05" }]""")
        .Optional("project", Kinds.Word(ProjectStatuses.Words), x => x.Project, (x, v) => x with { Project = v }, "Project", new("L’état du projet de santé.", "The status of the health project."))
        .Optional("step", Kinds.Word(ProcedureSteps.Words), x => x.Step, (x, v) => x with { Step = v }, "Step", new("La prochaine étape de la procédure.", "The next step of the procedure."))
        .Optional("findings", Kinds.ListOf(new KnownTextKind(new("un code de constat (\"CPTS2001\")", "a finding code (\"CPTS2001\")"), codes)), x => x.Findings, (x, v) => x with { Findings = v },
            "Findings", new("Exactement ces codes de constat, erreurs et avertissements, sans ordre ; une liste vide n’en attend aucun.", "Exactly these finding codes, errors and warnings, in any order; an empty list expects none."), """[[], ["CPTS2001"]]""");

    private static Expectations? BudgetOf(Expectations expected) =>
        expected.BudgetCore is null && expected.BudgetMaximum is null && expected.BudgetChosen is null ? null : expected;

    private static ValueList<T>? IfAny<T>(ValueList<T> items) => items.Count == 0 ? null : items;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
