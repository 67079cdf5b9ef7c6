using System.Xml.Linq;
using Cpts.Rules.Engineering.Comments;

// comments ASSEMBLY…: the documentation beside each assembly keeps what is public.
foreach (var assembly in args)
{
    var path = Path.ChangeExtension(assembly, ".xml");
    var names = PublicNames.Of(assembly);
    var documentation = XDocument.Load(path, LoadOptions.PreserveWhitespace);
    var removed = documentation.Descendants("member").Where(member => !names.Include(member.Attribute("name")!.Value)).ToList();
    foreach (var member in removed)
    {
        // With the blanks before it.
        (member.PreviousNode as XText)?.Remove();
        member.Remove();
    }

    if (removed.Count > 0)
    {
        documentation.Save(path);
    }
}
