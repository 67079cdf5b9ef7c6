using System.Globalization;
using Cpts.Rules.Tool.Tests.Running;

namespace Cpts.Rules.Tool.Tests;

/// <summary>The same file, date and language give the same bytes on every machine.</summary>
public class IndependenceTests
{
    private static readonly string[] Formats = ["text", "markdown", "json", "csv"];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    [InlineData("fa-IR")]
    public void No_culture_changes_a_byte(string culture)
    {
        var expected = Formats.Select(Run).ToList();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Formats.Select(Run));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void No_time_zone_changes_a_byte()
    {
        var outputs = new[] { "Pacific/Kiritimati", "America/Adak", "Indian/Reunion" }.Select(zone =>
            new RealProcess { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["TZ"] = zone } }
                .With("evaluate", Corpus.Australe, "--format", "json").Output);

        Assert.Single(outputs.Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "Situation au 21 novembre 2026")]
    [InlineData("en_GB.UTF-8", "As of 21 November 2026")]
    public void The_language_of_the_system_is_that_of_its_environment(string locale, string line)
    {
        var run = new RealProcess { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LC_ALL"] = locale } }
            .With("evaluate", Corpus.GrandSud);

        Assert.Contains($"\n{line}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_members_of_a_file_changes_nothing()
    {
        const string First = """{"format":"cpts.scenario/1","name":"O","asOf":"2026-01-01","territory":{"population":90000,"seatDepartment":"974"}}""";
        const string Second = """{"territory":{"seatDepartment":"974","population":90000},"asOf":"2026-01-01","name":"O","format":"cpts.scenario/1"}""";

        Assert.Equal(InProcess.RunOn(First, "evaluate", "-", "--format", "json").Output, InProcess.RunOn(Second, "evaluate", "-", "--format", "json").Output);
    }

    private static string Run(string format) => InProcess.Run("evaluate", Corpus.Australe, "--format", format, "--lang", "fr").Output;
}
