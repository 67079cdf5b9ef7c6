namespace Cpts.Rules.Simulator.Work;

/// <summary>Something that can be saved from a scenario, in the form in which the command writes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Extension">The file extension.</param>
/// <param name="Type">Its media type.</param>
public sealed record Download(Bilingual Name, string Extension, string Type)
{
    private Download(Bilingual name, string extension, string type, Func<EvaluatedScenario, Draft, Language, byte[]?> write)
        : this(name, extension, type) => Write = write;

    /// <summary>The scenario itself, unchanged.</summary>
    public static Download Scenario { get; } = new(new("Le scénario", "The scenario"), ".cpts.json", "application/json", (_, draft, _) => draft.Utf8.ToArray());

    /// <summary>The documents produced from its evaluation.</summary>
    public static IReadOnlyList<Download> Answers { get; } =
    [
        new(new("Le rapport", "The report"), ".html", "text/html", (scenario, _, language) => Encoding.UTF8.GetBytes(ReportWriter.Write(scenario, language))),
        new(new("Le calendrier", "The calendar"), ".ics", "text/calendar", Calendar),
        new(new("Le classeur", "The workbook"), ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook),
        new(new("Les versements (CSV)", "The payments (CSV)"), ".csv", "text/csv", Csv),
        new(new("L’évaluation (JSON)", "The evaluation (JSON)"), ".evaluation.json", "application/json", Json),
    ];

    /// <summary>Writes it; null when there is nothing to write.</summary>
    internal Func<EvaluatedScenario, Draft, Language, byte[]?> Write { get; private init; } = (_, _, _) => null;

    private static byte[]? Calendar(EvaluatedScenario scenario, Draft draft, Language language)
    {
        using var output = new MemoryStream();
        return CalendarWriter.TryWrite(output, scenario, language) ? output.ToArray() : null;
    }

    private static byte[]? Workbook(EvaluatedScenario scenario, Draft draft, Language language)
    {
        using var output = new MemoryStream();
        return WorkbookWriter.TryWrite(output, scenario, language) ? output.ToArray() : null;
    }

    private static byte[] Csv(EvaluatedScenario scenario, Draft draft, Language language)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Answer.Of("", scenario).Csv!(new CsvRows(output, language, EvaluationCsv.All[0].Columns), language);
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    /// <summary>As <c>evaluate --format json</c> writes it.</summary>
    private static byte[] Json(EvaluatedScenario scenario, Draft draft, Language language)
    {
        var output = new ArrayBufferWriter<byte>();
        Answer.Of("", scenario).Json(output, language);
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }
}
