using System.Text;
using System.Text.Json;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests.Commands;

/// <summary>The results of <c>validate</c>, checked by third-party programs.</summary>
public class ForeignReadersTests
{
    private static readonly string Schema = Repository.PathOf("tests", "Cpts.Rules.Tool.Tests", "Commands", "junit.xsd");

    /// <summary>The accepted remarks: the document gives no addresses, since there are no such pages; see docs/decisions/0012-validate.md.</summary>
    private static readonly string[] Accepted =
    [
        "note SARIF2002", "note SARIF2003", "note SARIF2006", "note SARIF2010", "note SARIF2011", "note SARIF2012", "warning SARIF2005",
    ];

    [ProgramFact("xmllint")]
    public void Xmllint_accepts_the_JUnit_document()
    {
        using var folder = new Folder();
        foreach (var document in Documents("junit"))
        {
            folder.File("results.xml", document);

            Assert.Equal((0, "results.xml validates\n"), Programs.Run(folder.Path, "xmllint", "--noout", "--nonet", "--schema", Schema, "results.xml"));
        }
    }

    [ProgramFact("xmllint")]
    public void Xmllint_would_refuse_another_document()
    {
        using var folder = new Folder();
        var document = InProcess.Run("validate", Corpus.Australe, "--format", "junit").Output;
        folder.File("results.xml", document.Replace(" errors=\"0\"", "", StringComparison.Ordinal));

        var (exit, said) = Programs.Run(folder.Path, "xmllint", "--noout", "--nonet", "--schema", Schema, "results.xml");

        Assert.NotEqual(0, exit);
        Assert.Contains("The attribute 'errors' is required but missing", said, StringComparison.Ordinal);
    }

    [NodeFact("sarif")]
    public void The_multitool_finds_no_error_in_SARIF()
    {
        foreach (var sarif in Documents("sarif"))
        {
            Assert.Equal([], Multitool(sarif).Except(Accepted, StringComparer.Ordinal));
        }
    }

    [NodeFact("sarif")]
    public void The_multitool_would_find_an_error()
    {
        var sarif = InProcess.RunOn("{}", "validate", "-", "--format", "sarif").Output;

        Assert.Contains(Multitool(sarif.Replace("\"startLine\": 1", "\"startLine\": 0", StringComparison.Ordinal)), found => found.StartsWith("error ", StringComparison.Ordinal));
    }

    /// <summary>Every file of the repository, good and bad, in French; names that need escaping in XML and URIs, in English.</summary>
    private static IEnumerable<string> Documents(string format)
    {
        yield return RealProcess.Run("validate", "tests/scenarios", "docs/scenarios", "--format", format, "--lang", "fr").Output;
        using var folder = new Folder();
        folder.File("a <b> & \"c\" % é #1.cpts.json", "{ \"name\": \"]]> & <x> \\u0001 \\uFFFE\", \"]]> \\uFFFF\": 1 }");
        yield return new RealProcess { Folder = folder.Path }.With("validate", ".", "--format", format, "--lang", "en").Output;
    }

    private static List<string> Multitool(string sarif) =>
        [.. JsonSerializer.Deserialize<Dictionary<string, int>>(Node.Run("sarif", "validate.mjs", Encoding.UTF8.GetBytes(sarif)))!.Keys.Order(StringComparer.Ordinal)];
}
