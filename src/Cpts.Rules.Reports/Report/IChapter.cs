namespace Cpts.Rules.Reports.Report;

/// <summary>A part of the page under its own heading; a new chapter needs a new file and a line in the list of its page.</summary>
internal interface IChapter
{
    /// <summary>Its anchor: <c>budget</c>.</summary>
    string Id { get; }

    /// <summary>Its heading.</summary>
    Bilingual Title { get; }

    /// <summary>Whether it is empty in this report; neither it nor its heading is then written.</summary>
    bool IsEmpty { get; }

    /// <summary>Writes the content under the heading.</summary>
    void Write(ReportPage page);
}
