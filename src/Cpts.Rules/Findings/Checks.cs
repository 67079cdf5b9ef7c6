namespace Cpts.Rules.Findings;

/// <summary>All checks, in the order of their codes.</summary>
internal static class Checks
{
    public static Check[] All { get; } =
    [
        new SizeAt80000(),
        new NearThreshold(),
        new SizeChanges(),
        new CoreMissions(),
        new MissionsListedOnce(),
        new MissionsExist(),
        new UnpublishedAmounts(),
        new ContractAmountsAgree(),
        new IndicatorsExceedEnvelope(),
        new IndicatorsAreWellFormed(),
        new MemberCapIsKept(),
        new CeilingIsKnown(),
        new OperatingIsOpen(),
        new MemberCountMatters(),
        new ExceptionalAmountUnknown(),
        new IndicatorsIncomplete(),
        new EndedEarly(),
        new LessReceived(),
        new MoreReceived(),
        new MissionNotStarted(),
        new MissionNotDeployed(),
        new LimitEndsSoon(),
        new LimitEndsOnNonWorkingDay(),
        new ProjectDeemedValidated(),
        new DatesContradict(),
        new OppositionTooLate(),
        new OppositionWithoutGround(),
        new ContractAtTerm(),
        new ContractEndsSoon(),
        new ItemsNotRequiredByLaw(),
        new SignedWithoutValidatedProject(),
        new InitiativeNotAllowed(),
        new NotAnAssociation(),
        new LegalFormAndSeatDiffer(),
        new ProjectStatementMissing(),
    ];
}
