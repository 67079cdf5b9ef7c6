using System.Reflection;

namespace Cpts.Rules.Tests;

public class WordsTests
{
    private static readonly PropertyInfo[] Vocabularies =
    [
        .. typeof(Mission).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Vocabulary<>)),
    ];

    public static TheoryData<string> All => [.. Vocabularies.Select(property => property.DeclaringType!.Name)];

    [Fact]
    public void Every_enumeration_has_its_words() => Assert.Equal(
        typeof(Mission).Assembly.GetExportedTypes().Where(type => type.IsEnum && type != typeof(Language)).Select(type => type.Name).Order(StringComparer.Ordinal),
        Vocabularies.Select(property => property.PropertyType.GenericTypeArguments[0].Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void Identifiers_are_the_values_in_camel_case_and_lead_back_to_them(string owner)
    {
        var words = Vocabularies.Single(property => property.DeclaringType!.Name == owner).GetValue(null)!;
        typeof(WordsTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(words.GetType().GenericTypeArguments[0])
            .Invoke(null, [words]);
    }

    [Theory]
    [InlineData("accessToCare")]
    [InlineData("Accès aux soins")]
    [InlineData("ACCES  AUX SOINS")]
    [InlineData("Amélioration de l’accès aux soins")]
    [InlineData("amelioration de l'acces-aux soins")]
    [InlineData(" accès aux soins ")]
    public void A_word_of_files_is_the_identifier_or_the_French_term_whatever_its_case_and_accents(string word)
    {
        Assert.True(Missions.Words.TryFind(word, out var mission));
        Assert.Equal(Mission.AccessToCare, mission);
    }

    [Theory]
    [InlineData("AccessToCare")]
    [InlineData("accesstocare")]
    [InlineData("accès")]
    [InlineData("")]
    [InlineData("\uD800")]
    public void An_identifier_is_compared_exactly(string word) => Assert.False(Missions.Words.TryFind(word, out _));

    [Fact]
    public void A_value_without_words_is_refused() =>
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => Severities.Words[(Severity)9]).ParamName);

    private static void Check<T>(Vocabulary<T> words)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();

        Assert.Equal(values.Select(value => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..]), words.Ids);
        foreach (var term in words)
        {
            Assert.Equal(term, words[term.Value]);
            Assert.All(term.Accepted.Append(term.Id), word => Assert.True(words.TryFind(word, out var found) && found.Equals(term.Value), word));
            Assert.NotEqual("", term.Name.French);
            Assert.NotEqual("", term.Name.English);
        }
    }
}
