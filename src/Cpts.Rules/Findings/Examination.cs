using Cpts.Rules.Deadlines;
using Cpts.Rules.Facts;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;
using Cpts.Rules.Territories;

namespace Cpts.Rules.Findings;

/// <summary>The input of a check: the facts, the evaluation date, and the answers of the evaluation. It is read-only.</summary>
public sealed class Examination
{
    private readonly Workings _workings;
    private readonly List<Finding> _findings;
    private FindingRule? _rule;
    private Dictionary<(string Professional, int Year), int>? _firstPayments;

    internal Examination(Workings workings, List<Finding> findings) => (_workings, _findings) = (workings, findings);

    /// <summary>The facts.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The evaluation date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The agreement in force on the evaluation date.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>The size of the territory.</summary>
    public required TerritorySize Territory { get; init; }

    /// <summary>The annual amounts.</summary>
    public required Budget Budget { get; init; }

    /// <summary>The contracts, in the order of their signatures.</summary>
    public ValueList<ContractSummary> Contracts => Plan.Contracts;

    /// <summary>Every contract year, by contract, then year.</summary>
    public ValueList<ContractYear> Years => Plan.Years;

    /// <summary>Every payment, by date.</summary>
    public ValueList<Payment> Payments => Plan.Payments;

    /// <summary>The state of the project; null without a project section.</summary>
    public required ProjectState? Project { get; init; }

    /// <summary>Every deadline, by date.</summary>
    public required ValueList<Deadline> Deadlines { get; init; }

    /// <summary>What was received, compared with what was due; null without receipts.</summary>
    public required Reconciliation? Reconciliation { get; init; }

    /// <summary>What each professional received in each calendar year.</summary>
    public required ValueList<MemberCap> MemberCaps { get; init; }

    /// <summary>The readings chosen where the law is open.</summary>
    public Interpretations Interpretations => Scenario.Interpretations;

    internal LawInForce Law => _workings.Law;

    internal AnnualScale Scale => _workings.Scale;

    internal AnnualScale Certain => _workings.Certain;

    internal PaymentPlan Plan => _workings.Plan;

    internal ContractReading[] Read => _workings.Read;

    internal ContractReading? Current => _workings.Current;

    /// <summary>Reports a finding of the rule of the current check.</summary>
    /// <param name="path">The JSON pointer of the place in the scenario; empty for the whole.</param>
    /// <param name="message">The message, with <c>{0}</c>, <c>{1}</c>… for the arguments.</param>
    /// <param name="arguments">Values of the types that <see cref="Wording.Say(object)"/> accepts: texts, whole numbers, dates, amounts, lines, missions.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">An argument is of another type.</exception>
    public void Report(string path, Bilingual message, params object[] arguments) => _findings.Add(_rule!.At(path, message, arguments));

    /// <summary>The same without an array for the arguments: saves one copy.</summary>
    internal void Report(string path, Bilingual message, params ReadOnlySpan<object> arguments) => _findings.Add(_rule!.At(path, message, arguments));

    internal void Run(Check check)
    {
        _rule = check.Rule;
        check.Examine(this);
    }

    /// <summary>The contract of a deadline; the deadline must have one.</summary>
    internal ContractReading ContractOf(Deadline deadline) => Read[deadline.Contract!.Value - 1];

    /// <summary>The JSON pointer of the first payment that counts towards a cap.</summary>
    internal string PathOf(MemberCap cap) => $"/memberPayments/{(_firstPayments ??= FirstPayments())[(cap.Professional, cap.Year)]}";

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

/// <summary>Intermediate results that only the library's own checks use.</summary>
/// <param name="Law">Which agreement applies on which day.</param>
/// <param name="Scale">The annual amounts under the agreement of the evaluation date.</param>
/// <param name="Certain">The same amounts without any hypothesis.</param>
/// <param name="Plan">The contract years, their inputs and their payments.</param>
/// <param name="Read">The contracts as the rules read them, in the order of their signatures.</param>
/// <param name="Current">The current contract; null without a contract.</param>
internal sealed record Workings(LawInForce Law, AnnualScale Scale, AnnualScale Certain, PaymentPlan Plan, ContractReading[] Read, ContractReading? Current);
