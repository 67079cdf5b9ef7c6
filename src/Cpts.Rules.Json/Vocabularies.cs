using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Json;

/// <summary>The words of the vocabularies, ready to be read and written.</summary>
internal static class Vocabularies
{
    public static Names<SizeBand> SizesAt80000 { get; } = new(Sizes.Words.Only(new("la taille à 80 000 habitants", "the size at 80,000 inhabitants"), SizeBand.Size2, SizeBand.Size3));

    public static Names<Mission> Missions { get; } = new(Rules.Missions.Words);

    public static Names<Line> BudgetLines { get; } = new(Lines.Words);

    public static Names<Initiator> Initiators { get; } = new(Facts.Initiators.Words);

    public static Names<ConsultedBody> ConsultedBodies { get; } = new(Facts.ConsultedBodies.Words);

    public static Names<MemberKind> Members { get; } = new(MemberKinds.Words);

    public static Names<LegalFormKind> LegalForms { get; } = new(LegalFormKinds.Words);

    public static Names<ProjectStatement> Statements { get; } = new(ProjectStatements.Words);

    public static Names<DecisionKind> Decisions { get; } = new(DecisionKinds.Words);

    public static Names<OppositionGround> Grounds { get; } = new(OppositionGrounds.Words);

    public static Names<IndicatorKind> IndicatorKinds { get; } = new(Facts.IndicatorKinds.Words);

    public static Names<IndicatorDirection> Directions { get; } = new(IndicatorDirections.Words);

    public static Names<NonWorkingDayReading> NonWorkingDayReadings { get; } = new(Rules.NonWorkingDayReadings.Words);

    public static Names<Proration> Prorations { get; } = new(Rules.Prorations.Words);

    public static Names<FixedShareReading> FixedShares { get; } = new(FixedShareReadings.Words);

    public static Names<ProjectStatus> ProjectStatuses { get; } = new(Projects.ProjectStatuses.Words);

    public static Names<ProcedureStep> Steps { get; } = new(ProcedureSteps.Words);

    public static Names<LineKind> LineKinds { get; } = new(Funding.LineKinds.Words);

    public static Names<AmountStatus> AmountStatuses { get; } = new(Rules.AmountStatuses.Words);

    public static Names<AmountPart> AmountParts { get; } = new(Rules.AmountParts.Words);

    public static Names<SourceKind> SourceKinds { get; } = new(Rules.SourceKinds.Words);

    public static Names<PaymentKind> PaymentKinds { get; } = new(Payments.PaymentKinds.Words);

    public static Names<DeadlineKind> Deadlines { get; } = new(DeadlineKinds.Words);

    public static Names<DeadlineStatus> DeadlineStatuses { get; } = new(Rules.Deadlines.DeadlineStatuses.Words);

    public static Names<Severity> Severities { get; } = new(Rules.Severities.Words);
}
