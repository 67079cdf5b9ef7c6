namespace Cpts.Rules.Reports.Report.Chapters;

/// <summary>Says that there is no evaluation, and where to see why.</summary>
internal sealed class StoppedChapter : IChapter
{
    private static readonly Bilingual Why = new(
        "Le fichier ne permet pas d’évaluer : les constats ci-dessous disent pourquoi et comment y remédier.",
        "The file cannot be evaluated: the findings below say why, and how to correct it.");

    public string Id => "stopped";

    public Bilingual Title { get; } = new("Pas d’évaluation", "No evaluation");

    public bool IsEmpty => false;

    public void Write(ReportPage page) => page.Paragraph(page.Say(Why), "stop");
}
