using System.Reflection;
using System.Security.Cryptography;

namespace Cpts.Rules.Reports.Report.Html;

/// <summary>The style sheet of the page, and the policy that allows nothing else.</summary>
internal static class StyleSheet
{
    private const string Resource = "report.css";

    /// <summary>The style sheet, as it is in the page.</summary>
    public static string Text { get; } = Read();

    /// <summary>The content security policy: no scripts, no external resources, and this style sheet only.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
