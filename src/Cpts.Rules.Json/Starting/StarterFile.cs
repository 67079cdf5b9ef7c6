using System.Text;
using System.Text.Json;
using Cpts.Rules.Facts;
using Cpts.Rules.Facts.Shapes;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json.Starting;

/// <summary>A scenario file to start from: known facts are members, and every other member is commented out with <c>//</c>, with an example and its meaning.</summary>
/// <remarks>The members, their order and their meanings come from the shape of scenarios, so a new property of the format is included automatically.</remarks>
internal static class StarterFile
{
    private const int Indent = 2;

    private static readonly Bilingual Head = new(
        "Un scénario CPTS, prêt à évaluer. Retirez // devant ce que vous voulez dire, et mettez vos faits à la place de l’exemple.",
        "A CPTS scenario, ready to evaluate. Remove // before what you want to state, and replace the examples with your facts.");

    /// <summary>Writes the file.</summary>
    /// <param name="facts">The known facts.</param>
    /// <param name="remarks">Comments to write after values, such as the name of a commune after its code.</param>
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

    /// <summary>The meaning of a member: its own description, or that of the object that it contains.</summary>
    private static Bilingual WordsOf(Member<Scenario> member) =>
        member.Note.Title.Length > 0 ? member.Note.Words : member.Accept(new WordsOfValue());

    private static void Comment(StringBuilder text, string words)
    {
        foreach (var line in Lines(words, 116))
        {
            text.Append(' ', Indent).Append("// ").Append(line).Append('\n');
        }
    }

    /// <summary>Writes a member in JSON on lines with the same beginning, followed by a comma, which the format also allows after the last member.</summary>
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

    /// <summary>The members of a scenario file by name, each in JSON.</summary>
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
