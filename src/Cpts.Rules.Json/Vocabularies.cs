using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Law;
using Cpts.Rules.Payments;

namespace Cpts.Rules.Json;

/// <summary>Every list of names of the two formats, <c>cpts.scenario/1</c> and <c>cpts.evaluation/1</c>.</summary>
/// <remarks>The names are a contract with other programs: they are added to, never renamed.</remarks>
public static class Vocabularies
{
    /// <summary>Missions.</summary>
    public static Vocabulary<Mission> Missions { get; } = new(
        new("une mission", "a mission"),
        [.. Lines.AllMissions.Select(mission => (mission.Id(), mission))]);

    /// <summary>Lines of money: operating and the missions.</summary>
    public static Vocabulary<Line> BudgetLines { get; } = new(
        new("une ligne du budget", "a line of the budget"),
        [.. Lines.All.Select(line => (line.Id(), line))]);

    /// <summary>Who started a community.</summary>
    public static Vocabulary<Initiator> Initiators { get; } = new(
        new("à l’initiative de qui", "who started the community"),
        ("firstLineProfessionals", Initiator.FirstLineProfessionals),
        ("regionalHealthAgency", Initiator.RegionalHealthAgency),
        ("other", Initiator.Other));

    /// <summary>Whom the ARS consulted.</summary>
    public static Vocabulary<ConsultedBody> ConsultedBodies { get; } = new(
        new("un organisme consulté", "a consulted body"),
        ("urps", ConsultedBody.Urps),
        ("healthCentres", ConsultedBody.HealthCentres));

    /// <summary>Kinds of members.</summary>
    public static Vocabulary<MemberKind> Members { get; } = new(
        new("une catégorie de membres", "a kind of members"),
        ("liberalProfessionals", MemberKind.LiberalProfessionals),
        ("primaryCareTeams", MemberKind.PrimaryCareTeams),
        ("firstLineActors", MemberKind.FirstLineActors),
        ("secondLineActors", MemberKind.SecondLineActors),
        ("socialCareActors", MemberKind.SocialCareActors),
        ("occupationalHealthServices", MemberKind.OccupationalHealthServices));

    /// <summary>Legal forms.</summary>
    public static Vocabulary<LegalFormKind> LegalForms { get; } = new(
        new("une forme juridique", "a legal form"),
        ("association1901", LegalFormKind.Association1901),
        ("localLawAssociation", LegalFormKind.LocalLawAssociation),
        ("other", LegalFormKind.Other),
        ("none", LegalFormKind.None));

    /// <summary>What a health project states.</summary>
    public static Vocabulary<ProjectStatement> Statements { get; } = new(
        new("ce que le projet énonce", "what the project states"),
        ("territory", ProjectStatement.Territory),
        ("needs", ProjectStatement.Needs),
        ("actions", ProjectStatement.Actions));

    /// <summary>Decisions of the ARS.</summary>
    public static Vocabulary<DecisionKind> Decisions { get; } = new(
        new("une décision de l’ARS", "a decision of the ARS"),
        ("validation", DecisionKind.Validation),
        ("opposition", DecisionKind.Opposition));

    /// <summary>Grounds of opposition.</summary>
    public static Vocabulary<OppositionGround> Grounds { get; } = new(
        new("un motif d’opposition", "a ground of opposition"),
        ("regionalHealthProject", OppositionGround.RegionalHealthProject),
        ("territoryRelevance", OppositionGround.TerritoryRelevance),
        ("other", OppositionGround.Other));

    /// <summary>Kinds of indicators.</summary>
    public static Vocabulary<IndicatorKind> IndicatorKinds { get; } = new(
        new("une sorte d’indicateur", "a kind of indicator"),
        ("allOrNothing", IndicatorKind.AllOrNothing),
        ("steps", IndicatorKind.Steps));

    /// <summary>Directions of indicators.</summary>
    public static Vocabulary<IndicatorDirection> Directions { get; } = new(
        new("le sens d’un indicateur", "the direction of an indicator"),
        ("higherIsBetter", IndicatorDirection.HigherIsBetter),
        ("lowerIsBetter", IndicatorDirection.LowerIsBetter));

    /// <summary>The sizes that exactly 80 000 inhabitants may be.</summary>
    public static Vocabulary<SizeBand> SizesAt80000 { get; } = new(
        new("la taille à 80 000 habitants", "the size at 80,000 inhabitants"),
        ("size2", SizeBand.Size2),
        ("size3", SizeBand.Size3));

    /// <summary>Readings of a limit that ends on a non-working day.</summary>
    public static Vocabulary<NonWorkingDayReading> NonWorkingDayReadings { get; } = new(
        new("la lecture d’un délai qui expire un jour non ouvré", "the reading of a limit that ends on a non-working day"),
        ("keep", NonWorkingDayReading.Keep),
        ("nextWorkingDay", NonWorkingDayReading.NextWorkingDay));

    /// <summary>Readings of a partial first year.</summary>
    public static Vocabulary<Proration> Prorations { get; } = new(
        new("le compte d’une première année partielle", "the count of a partial first year"),
        ("days", Proration.Days),
        ("months", Proration.Months));

    /// <summary>Readings of an unpublished split.</summary>
    public static Vocabulary<FixedShareReading> FixedShares { get; } = new(
        new("la lecture d’un partage non publié", "the reading of an unpublished split"),
        ("range", FixedShareReading.Range),
        ("asObservedAtSize3", FixedShareReading.AsObservedAtSize3));

    /// <summary>States of the project.</summary>
    public static Vocabulary<ProjectStatus> ProjectStatuses { get; } = new(
        new("un état du projet", "a status of the project"),
        [.. ProcedureIds.AllStatuses.Select(status => (status.Id(), status))]);

    /// <summary>Steps of the procedure.</summary>
    public static Vocabulary<ProcedureStep> Steps { get; } = new(
        new("une étape de la procédure", "a step of the procedure"),
        [.. ProcedureIds.AllSteps.Select(step => (step.Id(), step))]);

    /// <summary>Kinds of lines of the budget.</summary>
    public static Vocabulary<LineKind> LineKinds { get; } = new(
        new("une sorte de ligne", "a kind of line"),
        ("operating", LineKind.Operating),
        ("core", LineKind.Core),
        ("optional", LineKind.Optional));

    /// <summary>How well an amount is known.</summary>
    public static Vocabulary<AmountStatus> AmountStatuses { get; } = new(
        new("la valeur d’un montant", "the standing of an amount"),
        ("stated", AmountStatus.Stated),
        ("transcribed", AmountStatus.Transcribed),
        ("derived", AmountStatus.Derived),
        ("bounded", AmountStatus.Bounded),
        ("contract", AmountStatus.Contract));

    /// <summary>Parts of a line in the tables of the law.</summary>
    public static Vocabulary<AmountPart> AmountParts { get; } = new(
        new("une part de ligne", "a part of a line"),
        ("fixed", AmountPart.Fixed),
        ("variable", AmountPart.Variable),
        ("total", AmountPart.Total),
        ("sum", AmountPart.Sum),
        ("planFirst", AmountPart.PlanFirst),
        ("planUpdate", AmountPart.PlanUpdate),
        ("recognisedCrisis", AmountPart.RecognisedCrisis));

    /// <summary>Kinds of sources.</summary>
    public static Vocabulary<SourceKind> SourceKinds { get; } = new(
        new("une sorte de source", "a kind of source"),
        ("primaryText", SourceKind.PrimaryText),
        ("officialPage", SourceKind.OfficialPage),
        ("press", SourceKind.Press),
        ("contracts", SourceKind.Contracts),
        ("foundingDocument", SourceKind.FoundingDocument));

    /// <summary>Kinds of payments.</summary>
    public static Vocabulary<PaymentKind> PaymentKinds { get; } = new(
        new("une sorte de versement", "a kind of payment"),
        ("letterOfIntent", PaymentKind.LetterOfIntent),
        ("operatingInFull", PaymentKind.OperatingInFull),
        ("balance", PaymentKind.Balance),
        ("variable", PaymentKind.Variable),
        ("advance", PaymentKind.Advance));

    /// <summary>Kinds of deadlines.</summary>
    public static Vocabulary<DeadlineKind> Deadlines { get; } = new(
        new("une échéance", "a deadline"),
        [.. DeadlineKeys.All.Select(kind => (kind.Id(), kind))]);

    /// <summary>How a deadline stands.</summary>
    public static Vocabulary<DeadlineStatus> DeadlineStatuses { get; } = new(
        new("l’état d’une échéance", "the status of a deadline"),
        ("pending", DeadlineStatus.Pending),
        ("met", DeadlineStatus.Met),
        ("late", DeadlineStatus.Late),
        ("missed", DeadlineStatus.Missed),
        ("passed", DeadlineStatus.Passed));

    /// <summary>How much a finding matters.</summary>
    public static Vocabulary<Severity> Severities { get; } = new(
        new("une gravité", "a severity"),
        ("note", Severity.Note),
        ("warning", Severity.Warning),
        ("error", Severity.Error));
}
