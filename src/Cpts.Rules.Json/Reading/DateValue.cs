using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cpts.Rules.Json.Schemas;
using NodaTime;

namespace Cpts.Rules.Json.Reading;

/// <summary>A date within bounds, both included.</summary>
internal sealed class DateValue(LocalDate first, LocalDate last) : Value<LocalDate>
{
    public override Bilingual Expected { get; } = new(
        $"une date aaaa-mm-jj du calendrier, de {DateText.Format(first)} à {DateText.Format(last)}",
        $"a date yyyy-mm-dd of the calendar, from {DateText.Format(first)} to {DateText.Format(last)}");

    public override bool TryRead(ref Cursor cursor, out LocalDate value)
    {
        value = default;
        if (cursor.Token == JsonTokenType.String)
        {
            if (DateText.TryParse(cursor.Text, out value) && value >= first && value <= last)
            {
                return true;
            }

            // 31/12/2021 is understood, and answered with the right form; it is not accepted.
            if (DateText.DayFirst(cursor.String) is { } meant && DateText.TryParse(Encoding.UTF8.GetBytes(meant), out _))
            {
                return cursor.Refuse(Expected, Cursor.Suggestion(meant));
            }
        }

        return cursor.Refuse(Expected);
    }

    public override JsonObject Describe(SchemaDefinitions definitions) => DateShapes.Between(first, last, definitions);
}
