using Cpts.Rules.Reports.Tests.Calendar;
using Cpts.Rules.Tool.Tests.Running;
using Ical.Net.CalendarComponents;
using NodaTime;
using NodaTime.Text;

namespace Cpts.Rules.Tool.Tests.Calendar;

/// <summary>The calendars as read by Ical.Net, a second independent parser, which does not need Node.</summary>
public class IcalNetTests
{
    [Fact]
    public void Every_deadline_and_every_day_of_payments_of_Australe_is_a_day_with_a_name_of_its_own()
    {
        var answers = ScenarioFiles.Evaluator.Evaluate(ScenarioFiles.Australe).Answers!;
        var days = answers.Deadlines.Select(deadline => deadline.Due).Concat(answers.Payments.Select(payment => payment.On).Distinct()).Order().ToList();
        var (french, english) = (Read(File.ReadAllText(Corpus.Australe), "fr"), Read(File.ReadAllText(Corpus.Australe), "en"));

        Assert.Equal(days, french.Select(item => Day(item.Start)));
        Assert.Equal(days.Count, french.Select(item => item.Uid).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(french.Select(item => item.Uid), english.Select(item => item.Uid));
        Assert.All(french.Concat(english), item =>
        {
            Assert.True(item.IsAllDay);
            Assert.Equal(Day(item.Start).PlusDays(1), Day(item.End));
            Assert.Equal(new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), item.DtStamp!.AsUtc);
            Assert.EndsWith("@cpts-rules", item.Uid, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_first_days_of_Australe_read_as_they_were_meant() => Assert.Equal(
        [
            "2021-06-05 CONFIRMED Échéance deadline-arsSilence: Fin du silence de l’ARS",
            "2021-12-19 CONFIRMED Versement+Fonctionnement payment-operating-1-operatingInFull: Versement attendu – Fonctionnement, en totalité, année 1\u00A0: 75\u202F000\u00A0€",
            "2022-03-01 CONFIRMED Versement+Accès aux soins payment-accessToCare-1-advance: Versement attendu – Accès aux soins, avance (75\u00A0%), année 1\u00A0: 54\u202F184,94\u00A0€",
            "2022-05-14 CONFIRMED Échéance deadline-legalForm: Date limite – Forme d’association",
            "2022-06-19 CONFIRMED Échéance+Accès aux soins deadline-missionStart-accessToCare: Date limite – Démarrage\u00A0: Accès aux soins",
            "2022-10-01 TENTATIVE Échéance+Crise sanitaire deadline-missionStart-healthCrisis: Date limite – Démarrage\u00A0: Crise sanitaire",
        ],
        Read(File.ReadAllText(Corpus.Australe), "fr").Take(6).Select(item =>
            $"{LocalDatePattern.Iso.Format(Day(item.Start))} {item.Status} {string.Join('+', item.Categories)} {item.Uid!.Split('-', 2)[1].Split('@')[0]}: {item.Summary}"));

    [Fact]
    public void What_is_to_come_reminds_in_time()
    {
        var read = Ical.Net.Calendar.Load(InProcess.Run("calendar", Corpus.Australe, "--as-of", "2026-06-22", "--lang", "en").Output)!;

        Assert.Equal(
            ["2026-12-19 Anniversary 5 of the contract: 30", "2026-12-19 Term of the contract: 180, 90", "2026-12-19 8 expected payments: €62,500 to €160,000: "],
            read.Events.Select(item => $"{LocalDatePattern.Iso.Format(Day(item.Start))} {item.Summary}: {string.Join(", ", item.Alarms.Select(alarm => -alarm.Trigger!.Duration!.Value.ToTimeSpanUnspecified().Days))}"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_hostile_name_is_text(string language)
    {
        var read = Ical.Net.Calendar.Load(Written(Hostile.Scenario, language))!;

        Assert.Equal(16, read.Events.Count);
        Assert.All(read.Events, item => Assert.StartsWith(Hostile.Name + "\n", item.Description, StringComparison.Ordinal));
    }

    private static CalendarEvent[] Read(string scenario, string language)
    {
        var read = Ical.Net.Calendar.Load(Written(scenario, language))!;
        Assert.Equal(("2.0", "PUBLISH", "GREGORIAN", "CPTS Australe"), (read.Version, read.Method, read.Scale, read.Properties["X-WR-CALNAME"]!.Value));
        return [.. read.Events];
    }

    private static string Written(string scenario, string language) => InProcess.RunOn(scenario, "calendar", "-", "--all", "--lang", language).Output;

    private static LocalDate Day(Ical.Net.DataTypes.CalDateTime? day) => LocalDate.FromDateTime(day!.Value);
}
