using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Cpts.Rules.Tests;

/// <summary>Every figure, date and share of the law is written once, in the folder Law: all other texts and code take it from there.</summary>
public partial class FiguresOfTheLawTests
{
    private static readonly ValueList<Wording> Languages = [Wording.In(Language.French), Wording.In(Language.English)];

    [Fact]
    public void No_figure_of_the_law_is_written_outside_it()
    {
        var law = new Regex(@"(?<![\d_]|\d[ ,.])(" + string.Join("|", Written().Select(Regex.Escape)) + @")(?![\d_]|[ ,.]\d)", RegexOptions.None, TimeSpan.FromSeconds(5));
        var root = Repository.PathOf("src", "Cpts.Rules");
        var files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("Law/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .ToList();

        Assert.True(files.Count > 100);
        Assert.Empty(
            from file in files
            from line in File.ReadLines(Path.Combine(root, file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            from found in law.Matches(Plain(line))
            select $"{file}: {found.Value}");
    }

    [Theory]
    [InlineData("75 000")]
    [InlineData("€437,500")]
    [InlineData("175_000")]
    [InlineData("43 992 €")]
    [InlineData("27 juillet 2019")]
    [InlineData("14 May 2022")]
    [InlineData("2022-04-01")]
    [InlineData("new(2022, 9, 30)")]
    [InlineData("75 %")]
    [InlineData("57, 67 ou 68")]
    [InlineData("five years")]
    public void Each_notation_is_looked_for(string text) => Assert.Contains(Written(), written => text.Contains(written, StringComparison.Ordinal));

    /// <summary>All the figures of the law, as texts and code would write them; all kinds of space count as the same.</summary>
    private static string[] Written() =>
    [
        .. Figures().Distinct().SelectMany(figure => Languages.Select(language => language.Number(figure)).Append(Languages[1].Number(figure).Replace(',', '_'))).Select(Plain),
        .. Days().Distinct().SelectMany(day => Languages.Select(language => language.Date(day)).Append(LocalDatePattern.Iso.Format(day)).Append($"{day.Year}, {day.Month}, {day.Day}")),
        .. Percents().Distinct().SelectMany(percent => new[] { $"{percent} %", $"{percent}%" }),
        .. Languages.SelectMany(language => new[] { Cited.Departments, Spell(Cited.SilenceMonths, " mois", " months"), Spell(Cited.ContractYears, " ans", " years") }.Select(text => text.In(language.Language))),
    ];

    private static IEnumerable<long> Figures()
    {
        var amounts =
            from agreement in Law.Default.Agreements
            from size in Sizes.Words.Select(term => term.Value)
            from amount in agreement.Amounts.Concat(agreement.SimplestFit).Where(row => row.Size == size).Select(row => row.Amount)
                .Append(Rules.Funding.AnnualTotal.Of(agreement, size, agreement.CoreMissions))
                .Append(Rules.Funding.AnnualTotal.Of(agreement, size, agreement.Missions))
                .Append(EuroRange.Exactly(LetterOfIntentFunding.At(size).Value))
            from end in new[] { amount.Min, amount.Max }
            select end;
        var ceilings = Enumerable.Range(AnnualCeilings.FirstCappedYear, AnnualCeilings.LastKnownYear - AnnualCeilings.FirstCappedYear + 1).Select(year => AnnualCeilings.Of(year)!.Value);
        return amounts.Concat(ceilings).Where(amount => amount > Euros.Zero).Select(amount => amount.Cents / 100)
            .Concat(SizeThresholds.Published.Bounds.SelectMany(bound => new long[] { bound.First, bound.Published }));
    }

    private static IEnumerable<LocalDate> Days() =>
    [
        StatutoryDates.SilenceValidatesFrom,
        StatutoryDates.AssociationRequiredFrom,
        StatutoryDates.ExistingCommunitiesHaveUntil,
        Cited.ExceptionalBefore,
        Interpretations.LatestAvenant2,
        .. Law.Default.Agreements.SelectMany(agreement => new[] { agreement.SignedOn!.Value, agreement.PublishedOn!.Value, agreement.EffectiveFrom }),
    ];

    private static IEnumerable<int> Percents() =>
        [StatutoryDates.AdvancePercent, FixedShares.PercentAtSize3(Mission.AccessToCare)!.Value, .. Law.Default.Agreements.Select(agreement => agreement.Bonus?.Percent).OfType<int>()];

    private static Bilingual Spell(Bilingual number, string french, string english) => new(number.French + french, number.English + english);

    private static string Plain(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"[\u00A0\u202F]|\\u00A0|\\u202F", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();
}
