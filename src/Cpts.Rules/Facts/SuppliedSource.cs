using Cpts.Rules.Facts.Shapes;

namespace Cpts.Rules.Facts;

/// <summary>Where the author of an agreement file read its content.</summary>
public sealed record SuppliedSource
{
    private static readonly Bilingual ReadThere = new("{0} (lu le {1})", "{0} (read on {1})");
    private static readonly Bilingual ReadSomewhere = new("lu le {1}", "read on {1}");

    /// <summary>What it is: « Contrat type, page 12 ».</summary>
    public required string Title { get; init; }

    /// <summary>Where it can be read; null when not stated.</summary>
    public string? Where { get; init; }

    /// <summary>When it was read; null when not stated.</summary>
    public LocalDate? ReadOn { get; init; }

    internal static Shape<SuppliedSource> Shape { get; } = new Shape<SuppliedSource>("suppliedSource", "Source", new("Où vous l’avez lu.", "Where you read it."), new() { Title = "" })
        .Required("title", Kinds.Text, x => x.Title, (x, v) => x with { Title = v }, "Title", new("Le texte et l’endroit du texte.", "The text, and the place in it."), """["Contrat type, page 12"]""")
        .Optional("where", Kinds.Text, x => x.Where, (x, v) => x with { Where = v }, "Where", new("Où il peut être lu.", "Where it can be read."), """["Légifrance"]""")
        .Optional("readOn", Kinds.Date, x => x.ReadOn, (x, v) => x with { ReadOn = v }, "Read on", new("Le jour de la lecture.", "The day on which it was read."), """["2026-12-01"]""");

    /// <summary>The source that amounts cite.</summary>
    /// <param name="id"><c>X1</c> for the first file.</param>
    internal Source Cited(string id) => new(id, SourceKind.AgreementFile, new(Title, Title), ReadOn is { } day
        ? (Where is null ? ReadSomewhere : ReadThere).With(Where ?? "", day)
        : new(Where ?? "", Where ?? ""));
}
