namespace Cpts.Rules.Reports.Writing;

/// <summary>The message of a finding for people, with texts from files shortened.</summary>
internal static class FindingText
{
    /// <summary>The message; each text that it names is shortened as <see cref="ShortText"/> does for messages.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    public static string Of(Finding finding, Language language) =>
        finding.Arguments.Any(argument => argument is string { Length: > ShortText.LongestMessage })
            ? (finding with { Arguments = finding.Arguments.Select(Short).ToValueList() }).Message(language)
            : finding.Message(language);

    private static object Short(object argument) => argument is string text ? ShortText.Of(text, ShortText.LongestMessage) : argument;
}
