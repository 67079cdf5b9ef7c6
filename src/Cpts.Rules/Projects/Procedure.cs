using Cpts.Rules.Facts;

namespace Cpts.Rules.Projects;

/// <summary>Which of the six steps of the procedure (source D1) a community has reached, and its next action.</summary>
/// <remarks>The current step follows the furthest step reached; earlier steps that were skipped do not matter. A signature takes precedence over everything.</remarks>
internal static class Procedure
{
    public static StepAnswer StepOf(Scenario scenario, ContractReading? contract, ProjectState? project, LocalDate asOf)
    {
        if (contract is not null && contract.Signed <= asOf)
        {
            return contract.End <= asOf
                ? new(ProcedureStep.Ended, NextAction.Renew)
                : NextAction.Review(contract, asOf);
        }

        return project switch
        {
            null => new(ProcedureStep.Professionals, NextAction.Gather),
            { Status: ProjectStatus.Opposed } => new(ProcedureStep.Project, NextAction.Rewrite),
            { Status: ProjectStatus.NotReceived } => BeforeReceipt(scenario.Project!, asOf),
            _ when project.IsValidated() => new(ProcedureStep.Contract, NextAction.Sign),
            _ => NextAction.Await(project),
        };
    }

    private static StepAnswer BeforeReceipt(ProjectFacts project, LocalDate asOf) => project switch
    {
        _ when project.Diagnosis <= asOf => new(ProcedureStep.Project, NextAction.Write),
        _ when project.LetterOfIntent <= asOf => new(ProcedureStep.Diagnosis, NextAction.Diagnose),
        _ when project.AgencyContacted <= asOf => new(ProcedureStep.LetterOfIntent, NextAction.Declare),
        _ when project.ProfessionalsGathered <= asOf => new(ProcedureStep.Agency, NextAction.Contact),
        _ => new(ProcedureStep.Professionals, NextAction.Gather),
    };
}
