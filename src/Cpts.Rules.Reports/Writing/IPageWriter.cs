namespace Cpts.Rules.Reports.Writing;

/// <summary>Writes pages in one form.</summary>
internal interface IPageWriter
{
    /// <summary>Writes a page; several pages may be written one after another.</summary>
    void Write(Page page);
}
