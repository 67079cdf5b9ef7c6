using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Cpts.Rules.Communes;
using Cpts.Rules.Facts;
using Cpts.Rules.Json;
using Cpts.Rules.Reports;

namespace Cpts.Rules.Tool.Tests.Guides;

/// <summary>The comments of public members describe what is returned, and are complete.</summary>
public class CommentsTests
{
    public static TheoryData<Type> Libraries => new(typeof(Scenario), typeof(ScenarioReader), typeof(FrenchCommunes), typeof(EvaluatedScenario));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Members_that_return_a_value_describe_it(Type library)
    {
        var comments = CommentsOf(library);
        var methods = library.Assembly.GetExportedTypes()
            .Where(type => !type.IsSubclassOf(typeof(Delegate)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType != typeof(void) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Where(method => method.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .ToList();

        Assert.True(methods.Count > 4, $"{methods.Count} methods");
        Assert.Empty(methods
            .Where(method => !Matching(comments, method).Any(comment => comment.Element("returns") is { Value.Length: > 0 } || comment.Element("inheritdoc") is not null))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}"));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Comments_are_complete_sentences(Type library) => Assert.Empty(CommentsOf(library)
        .Where(comment => comment.Element("summary") is { } summary && !IsWhole(summary.Value.Trim()))
        .Select(comment => comment.Attribute("name")!.Value));

    /// <summary>Whether it ends like a sentence, and every parenthesis and quotation mark is closed.</summary>
    private static bool IsWhole(string text) =>
        (text.Length == 0 || text[^1] is '.' or '?' or '»' or '"' or ':' or ')') && text.Count(letter => letter == '(') == text.Count(letter => letter == ')') && text.Count(letter => letter == '"') % 2 == 0;

    private static List<XElement> CommentsOf(Type library) =>
        [.. XDocument.Load(Path.ChangeExtension(library.Assembly.Location, ".xml")).Descendants("member")];

    private static IEnumerable<XElement> Matching(List<XElement> comments, MethodInfo method)
    {
        var name = $"M:{method.DeclaringType!.FullName!.Replace('+', '.')}.{method.Name}";
        return comments.Where(comment => comment.Attribute("name")!.Value.Split('(', '~')[0].Split("``")[0] == name);
    }
}
