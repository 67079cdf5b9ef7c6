namespace Cpts.Rules.Reports.Report;

/// <summary>A part of the page under its own heading; a new one is a new file and a line in the list of its page.</summary>
internal interface IChapter
{
    /// <summary>Its anchor: <c>budget</c>.</summary>
    string Id { get; }

    /// <summary>Its heading.</summary>
    Bilingual Title { get; }

    /// <summary>Whether it has nothing to say in this report; then neither it nor its heading is written.</summary>
    bool IsEmpty { get; }

    /// <summary>Writes what is under the heading.</summary>
    void Write(ReportPage page);
}
