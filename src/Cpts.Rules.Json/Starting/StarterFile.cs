using System.Text;
using System.Text.Json;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Starting;

/// <summary>A scenario file to start from: what is known stands as it is, each other member behind <c>//</c> with an example and what it means.</summary>
/// <remarks>The members, their order and their words are those of the shape of scenarios: a new property of the format is in the next file by itself.</remarks>
internal static class StarterFile
{
    private const int Indent = 2;

    private static readonly Bilingual Head = new(
        "Un scénario CPTS, prêt à évaluer. Retirez // devant ce que vous voulez dire, et mettez vos faits à la place de l’exemple.",
        "A CPTS scenario, ready to evaluate. Remove // before what you want to state, and put your facts in the place of the example.");

    /// <summary>Writes the file.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="remarks">What is said behind a value, such as the name of a commune behind its code.</param>
    /// <param name="language">The language of the comments.</param>
    /// <returns>The text, each line ending with a line feed.</returns>
    public static string Write(Scenario facts, IReadOnlyDictionary<string, string> remarks, Language language)
    {
        var stated = MembersOf(facts);
        var examples = MembersOf(StarterExample.Of(facts));
        var text = new StringBuilder();
        text.Append("// ").Append(Head.In(language)).Append('\n').Append("{\n");
        Member(text, "format", $"\"{ScenarioFormat.Id}\"", "", remarks);
        foreach (var member in Scenario.Shape.Members)
        {
            var isStated = stated.TryGetValue(member.Name, out var value);
            if (isStated || examples.TryGetValue(member.Name, out value))
            {
                text.Append('\n');
                Comment(text, WordsOf(member).In(language));
                Member(text, member.Name, value!, isStated ? "" : "// ", remarks);
            }
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>What a member means: its own words, or those of the object that it holds.</summary>
    private static Bilingual WordsOf(Member<Scenario> member) =>
        member.Note.Title.Length > 0 ? member.Note.Words : member.Accept(new WordsOfValue());

    private static void Comment(StringBuilder text, string words)
    {
        foreach (var line in Lines(words, 116))
        {
            text.Append(' ', Indent).Append("// ").Append(line).Append('\n');
        }
    }

    /// <summary>A member in JSON, on lines that all begin the same; a comma ends it, as the format allows after the last too.</summary>
    private static void Member(StringBuilder text, string name, string json, string before, IReadOnlyDictionary<string, string> remarks)
    {
        foreach (var line in $"{new string(' ', Indent)}\"{name}\": {json},".Split('\n'))
        {
            text.Append(' ', Indent).Append(before).Append(line, Indent, line.Length - Indent);
            if (remarks.TryGetValue(line.Trim(' ', '"', ','), out var remark))
            {
                text.Append(" // ").Append(remark);
            }

            text.Append('\n');
        }
    }

    /// <summary>The members of a scenario as a file has them, each in JSON.</summary>
    private static Dictionary<string, string> MembersOf(Scenario scenario)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = PlainEncoder.Instance, Indented = true, NewLine = "\n" }))
        {
            ScenarioFormat.Default.Json.Write(json, new(scenario, null), Language.English);
        }

        using var document = JsonDocument.Parse(output.ToArray());
        return document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetRawText(), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Lines(string words, int width)
    {
        var line = new StringBuilder();
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    private sealed class WordsOfValue : IMemberVisitor<Scenario, Bilingual>
    {
        public Bilingual Visit<T>(Member<Scenario, T> member) => member.Kind is Shape<T> shape ? shape.Words : member.Note.Words;
    }
}
