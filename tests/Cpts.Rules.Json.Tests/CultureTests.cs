using System.Buffers;
using System.Globalization;
using System.Text;
using Cpts.Rules.Scenarios;

namespace Cpts.Rules.Json.Tests;

/// <summary>Nothing depends on the machine's culture: not the Turkish i, not Arabic digits, not Thai years.</summary>
public class CultureTests
{
    private static readonly string Reference = In("", Everything);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("fr-FR")]
    public void Reading_and_writing_are_the_same_in_every_culture(string culture) => Assert.Equal(Reference, In(culture, Everything));

    private static string Everything()
    {
        var text = new StringBuilder();
        var sample = Files.Read(Files.Sample);
        var output = new ArrayBufferWriter<byte>();
        ScenarioWriter.Write(output, sample.Scenario!, sample.Expect);
        EvaluationWriter.Write(output, new Evaluation("İ", new NodaTime.LocalDate(2026, 11, 21), null, default), default, sample, default);
        text.Append(Encoding.UTF8.GetString(output.WrittenSpan));
        foreach (var bad in new[] { ", \"TERRITORI\": 1, \"asOf\": \"1.2.2021\"", ", \"memberPayments\": [{ \"year\": -1.5 }]", ", \"expect\": { \"paid\": { \"2021-1-1\": 1 }, \"lines\": { \"İ\": 1 } }", "x" })
        {
            var document = Files.ReadWith(bad);
            foreach (var language in Enum.GetValues<Language>())
            {
                output.Clear();
                EvaluationWriter.WriteUnread(output, document, null, new EvaluationFormat(language));
                text.Append(Encoding.UTF8.GetString(output.WrittenSpan));
            }
        }

        return text.ToString();
    }

    private static string In(string culture, Func<string> action)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
