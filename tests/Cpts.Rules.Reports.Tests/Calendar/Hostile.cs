namespace Cpts.Rules.Reports.Tests.Calendar;

/// <summary>A scenario whose name has every character with a special meaning in calendars.</summary>
internal static class Hostile
{
    public const string Name = "CPTS d’Œuvre; \"là-bas\", C:\\🏥\nEND:VCALENDAR : 100 % \\n";

    public static string Scenario { get; } = $$"""
        {
          "format": "cpts.scenario/1",
          "name": {{System.Text.Json.JsonSerializer.Serialize(Name)}},
          "asOf": "2024-02-29",
          "territory": { "population": 60000, "seatDepartment": "67" },
          "project": { "received": "2023-12-31" },
          "contract": { "signed": "2024-02-29", "missions": [{ "mission": "accessToCare", "started": "2024-03-01" }] }
        }
        """;
}
