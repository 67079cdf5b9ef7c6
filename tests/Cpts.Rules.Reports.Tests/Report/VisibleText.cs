using System.Net;
using System.Text.RegularExpressions;

namespace Cpts.Rules.Reports.Tests.Report;

/// <summary>The text that a person sees on a page, with a line for each block.</summary>
internal static partial class VisibleText
{
    /// <summary>The text of a piece of a page.</summary>
    public static string Text(string html) => WebUtility.HtmlDecode(Blanks().Replace(Element().Replace(Break().Replace(Hidden().Replace(html, ""), "\n"), ""), "\n")).Trim();

    /// <summary>The text of a chapter.</summary>
    public static string Chapter(string page, string id)
    {
        var start = page.IndexOf($"<section id=\"{id}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no chapter {id}");
        return Text(page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)]);
    }

    /// <summary>The cells of the rows of a table.</summary>
    public static IReadOnlyList<string> Rows(string page, string table)
    {
        var start = page.IndexOf($"id=\"{table}\"", StringComparison.Ordinal);
        Assert.True(start >= 0, $"no table {table}");
        var rows = page[start..page.IndexOf("</table>", start, StringComparison.Ordinal)].Split("<tr").Skip(2);
        return [.. rows.Select(row => string.Join(" | ", row.Split("<t").Skip(1).Select(cell => Text("<t" + cell).Replace('\n', ' '))))];
    }

    /// <summary>The ids of the elements of a kind, in order.</summary>
    public static IEnumerable<string> Ids(string page, string element) => Id().Matches(page).Where(match => match.Groups["name"].Value == element).Select(match => match.Groups["id"].Value);

    [GeneratedRegex("<(?<name>[a-z]+) id=\"(?<id>[A-Za-z0-9-]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Id();

    [GeneratedRegex("<(?<name>style|script|head)\\b.*?</\\k<name>>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hidden();

    [GeneratedRegex("</?(?:p|li|ul|ol|dl|dt|dd|div|t[dhr]|table|caption|h\\d|section|text|title|desc|summary|details|figcaption|tbody|thead|main|header|footer|nav)\\b[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Element();

    [GeneratedRegex("[ \\n]*\\n[ \\n]*", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blanks();
}
