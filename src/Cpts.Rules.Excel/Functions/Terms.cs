using Cpts.Rules.Deadlines;
using Cpts.Rules.Funding;
using Cpts.Rules.Payments;
using Cpts.Rules.Projects;

namespace Cpts.Rules.Excel.Functions;

/// <summary>The words that results hold: short French ones to read and filter, or the very names of the evaluation document
/// for the functions with English names, so that they can be compared with it.</summary>
internal sealed class Terms
{
    private static readonly Terms French = new(isFrench: true);
    private static readonly Terms English = new(isFrench: false);

    private readonly bool _isFrench;

    private Terms(bool isFrench) => _isFrench = isFrench;

    public string Total => _isFrench ? "Total" : "total";

    public static Terms In(Language language) => language == Language.French ? French : English;

    public string Of(Line line) => Say(Lines.Words[line]);

    public string Of(Mission mission) => Say(Missions.Words[mission]);

    public string Of(LineKind kind) => Say(LineKinds.Words[kind]);

    public string Of(AmountStatus status) => Say(AmountStatuses.Words[status]);

    public string Of(PaymentKind kind) => Say(PaymentKinds.Words[kind]);

    public string Of(ProjectStatus status) => Say(ProjectStatuses.Words[status]);

    public string Of(ProcedureStep step) => Say(ProcedureSteps.Words[step]);

    public string Of(DeadlineKind kind) => Say(DeadlineKinds.Words[kind]);

    public string Of(DeadlineStatus status) => Say(DeadlineStatuses.Words[status]);

    public string Of(Severity severity) => Say(Severities.Words[severity]);

    private string Say<T>(Term<T> term)
        where T : struct, Enum => _isFrench ? term.Short.French : term.Id;
}
