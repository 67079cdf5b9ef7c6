namespace Cpts.Rules.Reports.Pages.Evaluations;

/// <summary>The words of the answers.</summary>
internal static class Terms
{
    public static Bilingual Of(PaymentKind kind) => PaymentKinds.Words[kind].Name;

    public static Bilingual Of(ProjectStatus status) => ProjectStatuses.Words[status].Name;

    public static Bilingual Of(ProcedureStep step) => ProcedureSteps.Words[step].Name;

    public static Bilingual Of(DeadlineKind kind) => DeadlineKinds.Words[kind].Name;

    public static Bilingual Of(DeadlineStatus status) => DeadlineStatuses.Words[status].Name;

    public static Tone ToneOf(DeadlineStatus status) => status switch
    {
        DeadlineStatus.Met => Tone.Good,
        DeadlineStatus.Late or DeadlineStatus.Missed => Tone.Bad,
        DeadlineStatus.Passed => Tone.Muted,
        _ => Tone.Plain,
    };
}
