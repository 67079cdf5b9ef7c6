namespace Cpts.Rules.Reports.Pages.Rules;

/// <summary>The meanings of the marks beside the amounts.</summary>
internal static class MarksSection
{
    private static readonly Bilingual Title = new("Signes", "Marks");

    public static Section Of(IReadOnlyList<Agreement> agreements, Wording wording) => new(wording.Text(Title), new Entries(
        [.. agreements.SelectMany(agreement => agreement.Amounts).Select(row => row.Status).Concat([AmountStatus.Stated, AmountStatus.Transcribed, AmountStatus.Derived, AmountStatus.Bounded]).Distinct().Order().Select(status => new Entry(AmountStatuses.Words[status].Mark, wording.Text(AmountStatuses.Words[status].Name)))]));
}
