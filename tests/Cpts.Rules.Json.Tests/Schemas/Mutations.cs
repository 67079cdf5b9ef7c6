using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>A changed scenario file.</summary>
/// <param name="Id">What was changed.</param>
/// <param name="Document">The result.</param>
internal readonly record struct Mutation(string Id, JsonNode Document);

/// <summary>Changes scenario files: systematically, one change at a time, or at random from a seed.</summary>
internal sealed class Mutations(int seed)
{
    private readonly Random _chance = new(seed);
    private readonly JsonObject _complete = Bases.Complete();
    private readonly Place[] _places = [.. Place.In(Bases.Complete())];
    private readonly string[] _words = [.. Vocabularies.SelectMany(names => names).Distinct(StringComparer.Ordinal)];

    /// <summary>The lists of words of the format.</summary>
    private static string[][] Vocabularies { get; } =
    [
        .. SchemaFiles.Objects(JsonNode.Parse(SchemaFiles.Scenario))
            .Select(shape => shape["enum"])
            .OfType<JsonArray>()
            .Select(names => names.Select(name => name!.GetValue<string>()).ToArray()),
    ];

    /// <summary>The complete scenario with one change: each place without its value, under another name, or with every other value of the pool.</summary>
    public IEnumerable<Mutation> OneByOne()
    {
        foreach (var place in _places)
        {
            yield return Changed($"without {place}", place.Remove);
            if (place.IsMember)
            {
                yield return Changed($"{place} under another name", document => Rename(document, place, place.Name + "s"));
                yield return Changed($"{place} in capitals", document => Rename(document, place, char.ToUpperInvariant(place.Name[0]) + place.Name[1..]));
                foreach (var name in Like(place.Name))
                {
                    yield return Changed($"{place} named {name}", document => Rename(document, place, name));
                }
            }

            foreach (var value in ValuesFor(place.ValueIn(_complete)).Where(value => !SameText(place.ValueIn(_complete), value)))
            {
                yield return Changed($"{place} = {value}", document => place.Set(document, JsonNode.Parse(value)));
            }
        }
    }

    /// <summary>Scenario files of the repository with one to three random changes.</summary>
    public IEnumerable<Mutation> ByChance(int count)
    {
        var files = Bases.Good.Select(path => (path, document: Bases.Read(path))).ToArray();
        for (var i = 0; i < count; i++)
        {
            var (path, good) = _chance.Next(4) == 0 ? ("complete", _chance.Next(4) == 0 ? Bases.CompleteWithList() : _complete) : files[_chance.Next(files.Length)];
            var document = good.DeepClone();
            List<string> changes = [];
            for (var left = _chance.Next(1, 4); left > 0; left--)
            {
                changes.Add(Change(document));
            }

            yield return new($"{path}: {string.Join(", then ", changes)}", document);
        }
    }

    private Mutation Changed(string id, Action<JsonNode> change)
    {
        var document = _complete.DeepClone();
        change(document);
        return new(id, document);
    }

    private string Change(JsonNode document)
    {
        var place = Any([.. Place.In(document)]);
        var value = place.ValueIn(document);
        switch (_chance.Next(10))
        {
            case 0:
                place.Remove(document);
                return $"without {place}";
            case 1 when place.IsMember:
                var name = _chance.Next(2) == 0 ? Any(_words) : AnyMember().Name;
                Rename(document, place, name);
                return $"{place} named {name}";
            case 2 when value is JsonObject item:
                var other = AnyMember();
                item[other.Name] = other.ValueIn(_complete)?.DeepClone();
                return $"{place} with {other.Name}";
            case 3 when value is JsonArray list:
                list.Add(JsonNode.Parse(Any(Pool.Types)));
                return $"{place} with one more";
            case 4 or 5 or 6:
                // A value under the same name elsewhere is mostly valid here too.
                var like = Any([.. _places.Where(other => string.Equals(other.Name, place.Name, StringComparison.Ordinal) && other.IsMember == place.IsMember).DefaultIfEmpty(Any(_places))]);
                place.Set(document, like.ValueIn(_complete)?.DeepClone());
                return $"{place} = that of {like}";
            default:
                var text = Any(ValuesFor(value));
                place.Set(document, JsonNode.Parse(text));
                return $"{place} = {text}";
        }
    }

    private string[] ValuesFor(JsonNode? value)
    {
        var others = value?.GetValueKind() switch
        {
            JsonValueKind.Number => [.. Pool.Numbers, .. Enumerable.Range(0, 12).Select(_ => Pool.AnyNumber(_chance))],
            JsonValueKind.String when char.IsDigit(value.GetValue<string>().FirstOrDefault()) =>
                [.. Pool.Dates.Select(Quoted), .. Enumerable.Range(0, 12).Select(_ => Quoted(Pool.AnyDate(_chance)))],
            JsonValueKind.String => [Quoted(value.GetValue<string>().ToUpperInvariant()), Quoted(value + "s"), .. Enumerable.Range(0, 6).Select(_ => Quoted(Any(_words)))],
            _ => Array.Empty<string>(),
        };
        var like = value?.GetValueKind() == JsonValueKind.String ? Like(value.GetValue<string>()).Select(Quoted) : [];
        return [.. Pool.Types, .. others, .. like];
    }

    /// <summary>The other words of the lists that contain a word.</summary>
    private static IEnumerable<string> Like(string word) => Vocabularies
        .Where(names => names.Contains(word, StringComparer.Ordinal))
        .SelectMany(names => names)
        .Where(name => !string.Equals(name, word, StringComparison.Ordinal));

    private static void Rename(JsonNode document, Place place, string name)
    {
        var parent = place.ParentIn(document).AsObject();
        var value = place.ValueIn(document)?.DeepClone();
        parent.Remove(place.Name);
        parent[name] = value;
    }

    private static bool SameText(JsonNode? value, string text) => string.Equals(value?.ToJsonString(), text, StringComparison.Ordinal);

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private Place AnyMember() => Any([.. _places.Where(place => place.IsMember)]);

    private T Any<T>(T[] items) => items[_chance.Next(items.Length)];
}
