namespace Cpts.Rules.Json.Reading;

/// <summary>Turns of phrase that messages share.</summary>
internal static class Words
{
    /// <summary>« une mission (accessToCare, carePathways…) ».</summary>
    public static Bilingual OneOf(Bilingual noun, IEnumerable<string> ids)
    {
        var list = " (" + string.Join(", ", ids) + ")";
        return new(noun.French + list, noun.English + list);
    }

    /// <summary>« une liste, dont chaque élément est … ».</summary>
    public static Bilingual ListOf(Bilingual item) => new($"une liste [ ] ; chaque élément : {item.French}", $"a list [ ]; each element: {item.English}");
}
