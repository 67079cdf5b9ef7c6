using System.Reflection;
using System.Text.RegularExpressions;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json.Tests;

public partial class MessagesTests
{
    public static TheoryData<string> All => [.. typeof(FormMessages).GetFields(BindingFlags.Public | BindingFlags.Static).Select(message => message.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Both_languages_name_the_same_arguments(string name)
    {
        var message = (Bilingual)typeof(FormMessages).GetField(name)!.GetValue(null)!;

        Assert.Equal(Arguments(message.French), Arguments(message.English));
        Assert.Equal(message.French.Length == 0, message.English.Length == 0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void French_punctuation_follows_a_no_break_space(string name)
    {
        var message = (Bilingual)typeof(FormMessages).GetField(name)!.GetValue(null)!;

        Assert.DoesNotMatch("[ ][:;!?»]|«[ ]", message.French);
    }

    private static IEnumerable<string> Arguments(string text) => Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Placeholder();
}
