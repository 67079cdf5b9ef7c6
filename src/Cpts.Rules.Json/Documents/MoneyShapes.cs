using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Json.Documents;

/// <summary>The members <c>budget</c>, <c>contracts</c>, <c>years</c>, <c>payments</c>, <c>reconciliation</c> and <c>memberCaps</c>.</summary>
internal static class MoneyShapes
{
    private static readonly Shape<BudgetLine> BudgetLine = new Shape<BudgetLine>("budgetLine", "Budget line", new("Une ligne du budget annuel.", "A line of the annual budget."), new(default, default, default, default, default, default, default, null, false))
        .Required("line", Values.Line, x => x.Line, (x, v) => x with { Line = v }, "Line", new("Le fonctionnement ou une mission.", "Operating or a mission."))
        .Required("kind", Kinds.Word(LineKinds.Words), x => x.Kind, (x, v) => x with { Kind = v }, "Kind", new("Fonctionnement, mission socle ou mission optionnelle.", "Operating, core mission or optional mission."))
        .Required("fixed", Values.Due, x => x.Fixed, (x, v) => x with { Fixed = v }, "Fixed part", new("La part fixe.", "The fixed part."))
        .Required("variable", Values.Due, x => x.Variable, (x, v) => x with { Variable = v }, "Variable part", new("La part variable, qui dépend des résultats.", "The variable part, which depends on results."))
        .Required("total", Values.Due, x => x.Total, (x, v) => x with { Total = v }, "Total", new("Le total ; plus étroit que la somme des deux quand leur partage n’est pas connu.", "The total; a narrower range than the sum of the two when their split is not known."))
        .Required("status", Kinds.Word(AmountStatuses.Words), x => x.Status, (x, v) => x with { Status = v }, "Status", new("Ce que valent ces montants : dits par une source, transcrits de contrats, déduits, seulement bornés, ou écrits au contrat.", "How well these amounts are known: stated in a source, transcribed from contracts, derived, bounded only, or written in the contract."))
        .Required("sources", Values.Sources, x => x.Sources, (x, v) => x with { Sources = v }, "Sources", new("Les sources de ces montants.", "The sources of these amounts."), """[["S07"]]""")
        .Optional("how", Values.Said, x => x.How, (x, v) => x with { How = v },
            "How", new("D’où vient le montant, dans la langue demandée ; null si la source le dit tel quel ou si le contrat l’écrit.", "How the amount is derived, in the requested language; null when a source or the contract states it."))
        .Required("hypothesis", Kinds.Boolean, x => x.Hypothesis, (x, v) => x with { Hypothesis = v }, "Hypothesis", new("Si le partage entre fixe et variable est une hypothèse (« fixedShare »).", "Whether the split into fixed and variable is a hypothesis (fixedShare)."));

    public static Shape<Budget> Budget { get; } = new Shape<Budget>("budget", "Annual budget", new("Le budget annuel selon l’accord en vigueur à la date d’appréciation.", "The annual budget under the agreement in force on the evaluation date."), new(default, default, default, null))
        .Required("lines", Kinds.ListOf(BudgetLine), x => x.Lines, (x, v) => x with { Lines = v }, "Lines", new("Le fonctionnement, puis toutes les missions de l’accord.", "Operating, then all missions of the agreement."))
        .Required("core", Values.Due, x => x.Core, (x, v) => x with { Core = v }, "Core", new("Le fonctionnement et les missions socles.", "Operating and the core missions."))
        .Required("maximum", Values.Due, x => x.Maximum, (x, v) => x with { Maximum = v }, "Maximum", new("Le fonctionnement et toutes les missions.", "Operating and all missions."))
        .Optional("chosen", Values.Due, x => x.Chosen, (x, v) => x with { Chosen = v }, "Chosen", new("Le fonctionnement et les missions du contrat ; null sans contrat.", "Operating and the missions of the contract; null without a contract."));

    public static Shape<ContractSummary> Contract { get; } = new Shape<ContractSummary>(
        "contract", "Contract", new("Un contrat, où il en est et la somme de ses années.", "A contract, its state, and the sums of its years."), new(0, default, default, default, null, default, default, default))
        .Required("number", Values.Number, x => x.Number, (x, v) => x with { Number = v }, "Number", new("Son rang par date de signature, depuis 1.", "Its number in the order of signatures, from 1."), "[1]")
        .Required("signed", Values.Day, x => x.Signed, (x, v) => x with { Signed = v }, "Signed", new("Le jour de la signature.", "The day of the signature."), """["2021-12-19"]""")
        .Required("from", Values.Day, x => x.From, (x, _) => x, "From", new("Le premier jour.", "The first day."), """["2021-12-19"]""")
        .Required("until", Values.Day, x => x.Until, (x, v) => x with { Until = v }, "Until", new("Le premier jour après le contrat.", "The first day after the contract."), """["2026-12-19"]""")
        .Required("state", Kinds.Word(ContractStates.Words), x => x.State, (x, v) => x with { State = v }, "State", new("S’il est à venir, en cours ou terminé.", "Whether it is to come, running or ended."))
        .Optional("currentYear", Values.ContractYear, x => x.CurrentYear, (x, v) => x with { CurrentYear = v }, "Current year", new("L’année en cours, de 1 à 5 ; null s’il n’est pas en cours.", "The current year, 1 to 5; null unless it is running."), "[5]")
        .Required("guaranteed", Values.Due, x => x.Guaranteed, (x, v) => x with { Guaranteed = v }, "Guaranteed", new("La somme des parts fixes.", "The sum of the fixed parts."))
        .Required("atStake", Values.Due, x => x.AtStake, (x, v) => x with { AtStake = v }, "At stake", new("La somme des parts variables.", "The sum of the variable parts."))
        .Required("total", Values.Due, x => x.Total, (x, v) => x with { Total = v }, "Total", new("Le droit total.", "The total entitlement."));

    private static readonly Shape<YearLine> YearLine = new Shape<YearLine>("yearLine", "Line of a year", new("Ce qui est dû pour une ligne en une année du contrat.", "What is due for one line in one contract year."), default)
        .Required("line", Values.Line, x => x.Line, (x, v) => x with { Line = v }, "Line", new("Le fonctionnement ou une mission.", "Operating or a mission."))
        .Required("fixed", Values.Due, x => x.Fixed, (x, v) => x with { Fixed = v }, "Fixed part", new("La part fixe.", "The fixed part."))
        .Required("variable", Values.Due, x => x.Variable, (x, v) => x with { Variable = v }, "Variable part", new("La part variable, qui dépend des résultats.", "The variable part, which depends on results."))
        .Required("total", Values.Due, x => x.Total, (x, v) => x with { Total = v }, "Total", new("Le total ; plus étroit que la somme des deux quand leur partage n’est pas connu.", "The total; a narrower range than the sum of the two when their split is not known."));

    public static Shape<ContractYear> Year { get; } = new Shape<ContractYear>("contractYear", "Contract year", new("Les droits d’une année du contrat.", "The entitlements of one contract year."), new(1, 0, default, default, "", default))
        .Required("contract", Values.Number, x => x.Contract, (x, v) => x with { Contract = v }, "Contract", new("Le numéro du contrat.", "The number of the contract."), "[1]")
        .Required("year", Values.ContractYear, x => x.Year, (x, v) => x with { Year = v }, "Year", new("L’année du contrat, de 1 à 5.", "The contract year, 1 to 5."))
        .Required("from", Values.Day, x => x.From, (x, v) => x with { From = v }, "From", new("Le premier jour.", "The first day."), """["2021-12-19"]""")
        .Required("until", Values.Day, x => x.Until, (x, v) => x with { Until = v }, "Until", new("Le premier jour de l’année suivante.", "The first day of the next year."), """["2022-12-19"]""")
        .Required("agreement", Values.Agreement, x => x.Agreement, (x, v) => x with { Agreement = v }, "Agreement", new("L’accord en vigueur le premier jour, qui fixe les montants.", "The agreement in force on the first day, which sets the amounts of the year."))
        .Required("lines", Kinds.ListOf(YearLine), x => x.Lines, (x, v) => x with { Lines = v }, "Lines", new("Le fonctionnement et les missions du contrat.", "Operating and the missions of the contract."))
        .Required("guaranteed", Values.Due, x => x.Guaranteed, (x, _) => x, "Guaranteed", new("La somme des parts fixes.", "The sum of the fixed parts."))
        .Required("atStake", Values.Due, x => x.AtStake, (x, _) => x, "At stake", new("La somme des parts variables.", "The sum of the variable parts."))
        .Required("total", Values.Due, x => x.Total, (x, _) => x, "Total", new("Le droit total.", "The total entitlement."));

    public static Shape<Payment> Payment { get; } = new Shape<Payment>("payment", "Payment", new("Un versement, passé ou à venir.", "A payment, past or to come."), default)
        .Required("on", Values.Day, x => x.On, (x, v) => x with { On = v }, "On", new("Le jour.", "The day."), """["2022-03-01"]""")
        .Required("line", Values.Line, x => x.Line, (x, v) => x with { Line = v }, "Line", new("Le fonctionnement ou une mission.", "Operating or a mission."))
        .Optional("contract", Values.Number, x => x.Contract, (x, v) => x with { Contract = v }, "Contract", new("Le numéro du contrat ; null à la lettre d’intention.", "The number of the contract; null at the letter of intent."), "[1]")
        .Optional("year", Values.ContractYear, x => x.Year, (x, v) => x with { Year = v }, "Year", new("L’année du contrat ; null à la lettre d’intention.", "The contract year; null at the letter of intent."))
        .Required("kind", Kinds.Word(PaymentKinds.Words), x => x.Kind, (x, v) => x with { Kind = v },
            "Kind", new("À la lettre d’intention, en une fois, montant exceptionnel, solde, part variable ou avance.", "At the letter of intent, in full, exceptional amount, balance, variable part or advance."))
        .Required("amount", Values.Change, x => x.Amount, (x, v) => x with { Amount = v }, "Amount", new("Le montant ; négatif pour une somme à rendre.", "The amount; negative for a sum to be repaid."))
        .Required("dateIsSet", Kinds.Boolean, x => x.DateIsSet, (x, v) => x with { DateIsSet = v }, "Date is set", new("Si les sources fixent ce jour.", "Whether the sources set this day."));

    public static Shape<Reconciliation> Reconciliation { get; } = new Shape<Reconciliation>(
        "reconciliation", "Reconciliation", new("Ce qui a été reçu face à ce qui était attendu à la date d’appréciation.", "What was received, compared with what was expected by the evaluation date."), new(default, default, default))
        .Required("expected", Values.Change, x => x.Expected, (x, v) => x with { Expected = v }, "Expected", new("La somme des versements d’avant cette date.", "The sum of the payments before that date."))
        .Required("received", Values.Amount, x => x.Received, (x, v) => x with { Received = v }, "Received", new("La somme reçue jusqu’à cette date, en euros.", "The sum received by that date, in euros."), "[54184.94]")
        .Required("difference", Values.Change, x => x.Difference, (x, v) => x with { Difference = v }, "Difference", new("Le reçu moins l’attendu ; négatif s’il manque une somme.", "What was received less what was expected; negative when money is missing."));

    public static Shape<MemberCap> MemberCap { get; } = new Shape<MemberCap>("memberCap", "Member cap", new("Ce qu’un professionnel a reçu en une année civile, face au plafond.", "What one professional received in one calendar year, compared with the ceiling."), default)
        .Required("professional", Kinds.Text, x => x.Professional, (x, v) => x with { Professional = v }, "Professional", new("Qui, comme le fichier le nomme.", "The professional, as the file names them."))
        .Required("year", Values.Year, x => x.Year, (x, v) => x with { Year = v }, "Year", new("L’année civile.", "The calendar year."), "[2023]")
        .Required("paid", Values.Due, x => EuroRange.Exactly(x.Paid), (x, v) => x with { Paid = v.Min }, "Paid", new("Indemnités et rémunérations.", "Indemnities and remunerations."))
        .Optional("ceiling", Values.Amount, x => x.Ceiling, (x, v) => x with { Ceiling = v }, "Ceiling", new("Le plafond annuel de la sécurité sociale, en euros ; null si aucun n’est connu.", "The annual social-security ceiling, in euros; null when none is known."), "[43992]")
        .Required("exceeded", Kinds.Boolean, x => x.Exceeded, (x, v) => x with { Exceeded = v }, "Exceeded", new("Si le plafond est dépassé ; l’égaler est permis.", "Whether it is exceeded; an equal amount is allowed."));
}
