using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cpts.Rules.Json.Schemas;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Cpts.Rules.Json.Tests.Schemas;

/// <summary>The patterns alone define the valid days, since not every validator checks <c>format</c>.</summary>
public class DateShapesTests
{
    private static readonly Regex Pattern = PatternOf(DateShapes.Any(new SchemaDefinitions()), new SchemaDefinitions());

    [Fact]
    public void The_pattern_has_the_days_that_are_read_and_no_others()
    {
        var written =
            from year in Enumerable.Range(1998, 104)
            from month in Enumerable.Range(0, 14)
            from day in Enumerable.Range(0, 33)
            select $"{year:0000}-{month:00}-{day:00}";

        Assert.All(written, text => Assert.Equal(DateText.TryParse(Encoding.ASCII.GetBytes(text), out _), Pattern.IsMatch(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2021-1-1")]
    [InlineData(" 2021-01-01")]
    [InlineData("2021-01-01T00:00:00")]
    [InlineData("２０２１-01-01")]
    [InlineData("12024-02-29")]
    [InlineData("2024-02-291")]
    public void Nothing_is_accepted_around_a_day(string text) => Assert.DoesNotMatch(Pattern, text);

    [Property(Arbitrary = [typeof(AnyDay)], MaxTest = 2_000)]
    public void A_range_of_days_has_its_ends_and_what_is_between(LocalDate one, LocalDate other, LocalDate day)
    {
        var (first, last) = (LocalDate.Min(one, other), LocalDate.Max(one, other));
        var range = PatternBetween(first, last);

        Assert.All(
            new[] { first.PlusDays(-1), first, first.PlusDays(1), last.PlusDays(-1), last, last.PlusDays(1), day },
            near => Assert.Equal(near >= first && near <= last, range.IsMatch(DateText.Format(near)) && Pattern.IsMatch(DateText.Format(near))));
    }

    [Fact]
    public void Avenant_2_takes_effect_from_20_December_2021_to_the_end_of_2023() =>
        Assert.Equal("^202(?:1-12-(?:2|3[0-1])|[2-3])", PatternBetween(Interpretations.EarliestAvenant2, Interpretations.LatestAvenant2).ToString());

    private static Regex PatternBetween(LocalDate first, LocalDate last)
    {
        var definitions = new SchemaDefinitions();
        return PatternOf(DateShapes.Between(first, last, definitions), definitions);
    }

    private static Regex PatternOf(JsonObject shape, SchemaDefinitions definitions)
    {
        if (shape["pattern"] is not { } pattern)
        {
            DateShapes.Any(definitions);
            pattern = definitions.Shapes["date"]!["pattern"]!;
        }

        return new Regex(pattern.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));
    }

    private static class AnyDay
    {
        public static Arbitrary<LocalDate> Days() => Gen.Choose(0, 36_524).Select(days => DateText.First.PlusDays(days)).ToArbitrary();
    }
}
