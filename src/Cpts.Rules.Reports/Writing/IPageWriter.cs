namespace Cpts.Rules.Reports.Writing;

/// <summary>Writes pages in one form.</summary>
internal interface IPageWriter
{
    /// <summary>Writes a page; several pages may follow each other.</summary>
    void Write(Page page);
}
