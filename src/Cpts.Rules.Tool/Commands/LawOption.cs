using Cpts.Rules.Tool.Inputs;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>--law</c>: agreement files that complete the law, or add to it. Their findings are reported here, once.</summary>
internal sealed class LawOption
{
    private static readonly Bilingual Description = new(
        "Fichier d’accord (cpts.agreement/1) qui complète les règles ou leur ajoute un accord ; autant de fois qu’il faut",
        "Agreement file (cpts.agreement/1) that completes the rules or adds an agreement; can be repeated");

    private readonly Option<string[]> _files;
    private readonly Host _host;

    /// <summary>Adds the option to a command.</summary>
    /// <param name="texts">Adds an option that takes a text each time it is given.</param>
    /// <param name="host">Reads the files and receives the findings.</param>
    public LawOption(Func<string, string, Bilingual, Option<string[]>> texts, Host host)
    {
        _files = texts("--law", "FILE", Description);
        _host = host;
    }

    /// <summary>The law given on the command line.</summary>
    /// <exception cref="LawException">A file cannot be read or has findings.</exception>
    public Law Read(ParseResult parsed)
    {
        if (parsed.GetValue(_files) is not { Length: > 0 } names)
        {
            return Law.Default;
        }

        var inputs = names.Select(name => InputFile.Read(name, _host)).ToList();
        if (inputs.Contains(null))
        {
            throw new LawException(default);
        }

        var documents = inputs.Select(input => AgreementReader.Read(input!.Bytes)).ToList();
        var applied = LawFiles.Apply(Law.Default, documents.Select(document => document.Facts).OfType<AgreementFacts>());
        var next = 0;
        var findings = documents.Select(document => document.Facts is null ? document.Findings : applied.Findings[next++]).ToList();
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var line in FindingLines.Of(names[i], LocatedFinding.In(null, documents[i], findings[i]), _host.Language))
            {
                _host.Error.WriteLine(line);
            }
        }

        // When no file is malformed, all of them were applied, and there is a law unless one was refused.
        return findings.TrueForAll(found => found.Count == 0) ? applied.Law! : throw new LawException(findings.SelectMany(found => found).ToValueList());
    }

    /// <summary>The files of the option.</summary>
    public string[] Files(ParseResult parsed) => parsed.GetValue(_files) ?? [];

    /// <summary>Whether a file was given with this option and is therefore part of the law.</summary>
    public bool Has(ParseResult parsed, string name) =>
        Files(parsed).Any(file => string.Equals(Path.GetFullPath(file), Path.GetFullPath(name), StringComparison.Ordinal));
}
