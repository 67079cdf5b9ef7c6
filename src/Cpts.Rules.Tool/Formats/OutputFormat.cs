using Cpts.Rules.Tool.Writing.Validation;

namespace Cpts.Rules.Tool.Formats;

/// <summary>The destination and the settings of the output of a command.</summary>
/// <param name="Host">The streams and the language of the texts.</param>
/// <param name="JsonLanguage">The language of JSON documents.</param>
internal sealed record OutputTarget(Host Host, Language JsonLanguage)
{
    /// <summary>Whether several answers are written as one document.</summary>
    public bool Several { get; init; }

    /// <summary>The columns of a table.</summary>
    public IEnumerable<Bilingual> Columns { get; init; } = [];

    /// <summary>The severity from which findings make a file fail.</summary>
    public Severity FailOn { get; init; } = Severity.Error;
}

/// <summary>An output format: a row of the table shared by all commands.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Answers">Creates a writer of answers in this format; null when answers do not have it.</param>
/// <param name="Results">Creates a writer of the results of <c>validate</c> in this format; null when they do not have it.</param>
internal sealed record OutputFormat(string Name, Func<OutputTarget, IAnswerWriter>? Answers, Func<OutputTarget, IValidationReport>? Results)
{
    /// <summary>All formats.</summary>
    private static readonly OutputFormat[] All =
    [
        new("text", PageAnswers.Text, target => new TextResults(target.Host.OutputText(), new TextColours(target.Host.Colours), target.Host.Wording)),
        new("json", target => new JsonAnswers(target), target => new JsonResults(target.Host.Output, target.JsonLanguage, target.FailOn)),
        new("markdown", PageAnswers.Markdown, null),
        new(Csv, target => new CsvAnswers(target), null),
        new("junit", null, target => new JunitResults(target.Host.Output, target.Host.Wording, target.FailOn)),
        new("sarif", null, target => new SarifResults(target.Host.Output, target.Host.Language)),
        new("github", null, target => new GitHubResults(target.Host.OutputText(), target.Host.Language)),
    ];

    /// <summary>The format of tables.</summary>
    public const string Csv = "csv";

    /// <summary>The formats of answers.</summary>
    public static OutputFormat[] OfAnswers { get; } = Array.FindAll(All, format => format.Answers is not null);

    /// <summary>The formats of answers, except tables.</summary>
    public static OutputFormat[] OfProse { get; } = Array.FindAll(OfAnswers, format => format.Name != Csv);

    /// <summary>The formats of the results of <c>validate</c>.</summary>
    public static OutputFormat[] OfResults { get; } = Array.FindAll(All, format => format.Results is not null);
}
