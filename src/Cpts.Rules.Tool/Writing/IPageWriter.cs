using Cpts.Rules.Tool.Pages;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Writes pages in one form.</summary>
internal interface IPageWriter
{
    /// <summary>Writes a page; several pages may follow each other.</summary>
    void Write(Page page);
}
