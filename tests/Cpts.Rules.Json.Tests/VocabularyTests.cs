using System.Reflection;

namespace Cpts.Rules.Json.Tests;

public class VocabularyTests
{
    public static TheoryData<string> All => [.. typeof(Vocabularies).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Names_are_the_values_in_camel_case_and_lead_back_to_them(string property)
    {
        var vocabulary = typeof(Vocabularies).GetProperty(property)!.GetValue(null)!;
        var check = typeof(VocabularyTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!;
        check.MakeGenericMethod(vocabulary.GetType().GenericTypeArguments[0]).Invoke(null, [vocabulary]);
    }

    [Fact]
    public void A_value_without_a_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Vocabularies.SizesAt80000.Id(SizeBand.Size4));

    [Fact]
    public void Case_counts() => Assert.False(Vocabularies.Missions.TryFind("AccessToCare", out _));

    private static void Check<T>(Vocabulary<T> vocabulary)
        where T : struct, Enum
    {
        var values = typeof(T) == typeof(SizeBand) ? [.. new[] { SizeBand.Size2, SizeBand.Size3 }.Cast<T>()] : Enum.GetValues<T>();

        Assert.Equal(values.Select(value => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..]).Order(StringComparer.Ordinal), vocabulary.Ids.Order(StringComparer.Ordinal));
        foreach (var value in values)
        {
            Assert.True(vocabulary.TryFind(vocabulary.Id(value), out var found));
            Assert.Equal(value, found);
        }

        Assert.False(vocabulary.TryFind("nothing", out _));
    }
}
