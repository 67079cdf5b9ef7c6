using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>Validates facts: bounds, words, required members. The readers of files and the evaluator use the same bounds and words.</summary>
/// <remarks>Facts built in code give the same findings as a file with the same content: for a negative amount, CPTS9003 at
/// <c>/contract/missions/0/amounts/fixed</c>, for a professional that is null, CPTS9004 at <c>/memberPayments/0/professional</c>.</remarks>
public static class ScenarioValidator
{
    /// <summary>Validates the facts of a scenario.</summary>
    /// <param name="scenario">The facts.</param>
    /// <returns>Findings CPTS9003 and CPTS9004, in the order of <see cref="Finding.Compare"/>; none when the facts can be evaluated.
    /// The name may be null: only files must give one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scenario"/> is null.</exception>
    public static ValueList<Finding> Validate(Scenario scenario)
    {
        Guard.NotNull(scenario, nameof(scenario));
        if (scenario.IsKnownToBeValid)
        {
            return default;
        }

        var faults = new Faults();
        Scenario.Shape.Check(scenario, faults);
        if (faults.Count > 0)
        {
            return faults.Found.OrderBy(finding => finding, Comparer<Finding>.Create(Finding.Compare)).ToValueList();
        }

        scenario.RememberAsValid();
        return default;
    }
}
