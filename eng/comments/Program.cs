using System.Xml.Linq;
using Cpts.Rules.Engineering.Comments;

// comments ASSEMBLY…: removes the comments of members that are not public from the documentation beside each assembly.
foreach (var assembly in args)
{
    var path = Path.ChangeExtension(assembly, ".xml");
    var names = PublicNames.Of(assembly);
    var documentation = XDocument.Load(path, LoadOptions.PreserveWhitespace);
    var removed = documentation.Descendants("member").Where(member => !names.Include(member.Attribute("name")!.Value)).ToList();
    foreach (var member in removed)
    {
        // And the white space before it.
        (member.PreviousNode as XText)?.Remove();
        member.Remove();
    }

    if (removed.Count > 0)
    {
        documentation.Save(path);
    }
}
