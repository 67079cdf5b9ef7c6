using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>What a check may look at: the facts, the evaluation date, and the answers of the other rooms.</summary>
internal sealed class Examination
{
    private Dictionary<(string Professional, int Year), int>? _firstPayments;

    public required Scenario Scenario { get; init; }

    public required LocalDate AsOf { get; init; }

    public required LawInForce Law { get; init; }

    public required Agreement Agreement { get; init; }

    public required int Population { get; init; }

    public required SizeBand Size { get; init; }

    /// <summary>The annual amounts under the agreement of the evaluation date.</summary>
    public required AnnualScale Scale { get; init; }

    /// <summary>The annual amounts that price each contract year; empty without a contract.</summary>
    public required AnnualScale[] YearScales { get; init; }

    /// <summary>Null without a contract.</summary>
    public required ContractReading? Contract { get; init; }

    public required Budget Budget { get; init; }

    public required ProjectState? Project { get; init; }

    public required ValueList<Deadline> Deadlines { get; init; }

    public required ValueList<MemberCap> MemberCaps { get; init; }

    public Interpretations Interpretations => Scenario.Interpretations;

    /// <summary>What the checks found so far, in the order in which they found it.</summary>
    public required List<Finding> Findings { get; init; }

    /// <summary>The place of the first payment that counts for a cap.</summary>
    public string PathOf(MemberCap cap) =>
        $"/memberPayments/{(_firstPayments ??= FirstPayments())[(cap.Professional, cap.Year)]}";

    public void Report(FindingRule rule, string path, Bilingual message, params object[] arguments) =>
        Findings.Add(new Finding(rule, path, message, new ValueList<object>(arguments)));

    private Dictionary<(string Professional, int Year), int> FirstPayments()
    {
        var first = new Dictionary<(string Professional, int Year), int>();
        for (var i = Scenario.MemberPayments.Count - 1; i >= 0; i--)
        {
            first[(Scenario.MemberPayments[i].Professional, Scenario.MemberPayments[i].Year)] = i;
        }

        return first;
    }
}
