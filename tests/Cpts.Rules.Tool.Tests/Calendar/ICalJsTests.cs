using System.Text.Json;
using Cpts.Rules.Json;
using Cpts.Rules.Reports.Calendar;
using Cpts.Rules.Reports.Tests.Calendar;
using Cpts.Rules.Testing;
using Cpts.Rules.Tool.Tests.Running;
using NodaTime.Text;

namespace Cpts.Rules.Tool.Tests.Calendar;

/// <summary>The calendars as read by ical.js, an independent parser.</summary>
public class ICalJsTests
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    [NodeFact("ical")]
    public void Ical_js_reads_every_event_of_Australe_as_it_was_meant() => Compare(File.ReadAllText(Corpus.Australe), 25);

    [NodeFact("ical")]
    public void Ical_js_reads_a_hostile_name_as_text() => Compare(Hostile.Scenario, 16);

    private static void Compare(string scenario, int count)
    {
        foreach (var language in new[] { Language.French, Language.English })
        {
            var facts = ScenarioReader.Read(System.Text.Encoding.UTF8.GetBytes(scenario)).Scenario!;
            var evaluation = ScenarioFiles.Evaluator.Evaluate(facts);
            var calendar = CalendarEvents.Of(facts, evaluation, Wording.In(language));
            var written = InProcess.RunOn(scenario, "calendar", "-", "--all", "--lang", language == Language.French ? "fr" : "en");
            var read = JsonSerializer.Deserialize<ReadCalendar>(Node.Run("ical", "read.mjs", System.Text.Encoding.UTF8.GetBytes(written.Output)), CamelCase)!;

            Assert.Equal(("2.0", "PUBLISH", "GREGORIAN", calendar.Name), (read.Version, read.Method, read.Scale, read.Name));
            Assert.Equal(count, read.Events.Length);
            Assert.Equal(calendar.Events.Select(item => Told(item, evaluation.AsOf)), read.Events.Select(Told));
        }
    }

    private static string Told(CalendarEvent item, NodaTime.LocalDate asOf) => string.Join('|',
        item.Uid,
        $"{LocalDatePattern.Iso.Format(asOf)}T00:00:00Z",
        LocalDatePattern.Iso.Format(item.Day),
        LocalDatePattern.Iso.Format(item.Day.PlusDays(1)),
        true,
        item.Summary,
        string.Join('\n', item.Description),
        string.Join('+', item.Categories),
        item.IsTentative ? "TENTATIVE" : "CONFIRMED",
        string.Join('+', item.Alarms.Select(days => $"DISPLAY -P{days}D {item.Summary}")));

    private static string Told(ReadEvent item) => string.Join('|',
        item.Uid, item.Stamp, item.Start, item.End, item.WholeDays, item.Summary, item.Description, string.Join('+', item.Categories), item.Status, string.Join('+', item.Alarms));

    private sealed record ReadCalendar(string Version, string Method, string Scale, string Name, ReadEvent[] Events);

    private sealed record ReadEvent(
        string Uid, string Stamp, string Start, string End, bool WholeDays, string Summary, string Description, string[] Categories, string Status, string[] Alarms);
}
