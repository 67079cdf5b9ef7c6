using Cpts.Rules.Tool.Evaluating;

namespace Cpts.Rules.Tool.Commands;

/// <summary><c>calendar</c>: the deadlines and the expected payments of a scenario, for calendar applications.</summary>
internal sealed class CalendarCommand : ToolCommand
{
    private static readonly Bilingual OneFile = new(
        "calendar : il faut un fichier de scénario, un seul. Voir cpts-rules calendar --help.",
        "calendar: one scenario file is needed, and one only. See cpts-rules calendar --help.");

    private static readonly Bilingual NoEvent = new(
        "{0} : ni échéance ni versement, donc pas de calendrier.",
        "{0}: no deadline and no payment, so there is no calendar.");

    private static readonly Bilingual NothingToCome = new(
        "{0} : plus rien à venir à cette date ; --all donne aussi ce qui est passé.",
        "{0}: nothing is to come on that date; --all also gives past events.");

    private readonly Argument<string[]> _files;
    private readonly Option<string> _asOf;
    private readonly LawOption _law;
    private readonly Option<string> _output;
    private readonly Option<bool> _all;

    public CalendarCommand(Host host)
        : base(
            host,
            "calendar",
            new("Les échéances et les versements à venir, en iCalendar", "The deadlines and the payments to come, as iCalendar"),
            new Example("calendar cpts.json --output cpts.ics", new("un calendrier à importer", "a calendar to import")),
            new Example("calendar --as-of today --lang en cpts.json > cpts.ics", new("à la date du jour, en anglais", "on today’s date, in English")))
    {
        _files = Texts("FILE", new("Un fichier de scénario ; - lit l’entrée standard", "A scenario file; - reads standard input"));
        _law = new LawOption(TextsOption, Host);
        _asOf = TextOption("--as-of", "DATE", new("Date d’appréciation, aaaa-mm-jj ou « today » (aujourd’hui) ; l’emporte sur celle du fichier", "Evaluation date, yyyy-mm-dd or today; overrides the file’s"), SharedOptions.Today);
        _output = TextOption("--output", "FILE", new("Écrit le calendrier dans un fichier", "Writes the calendar to a file"));
        _all = Flag("--all", new("Ce qui est passé aussi", "Includes past events"));
        LanguageOption();
    }

    protected override int Run(ParseResult parsed)
    {
        var asOf = SharedOptions.Date(parsed, _asOf, Host);
        if (parsed.GetValue(_files) is not [var name])
        {
            throw new UsageException(OneFile);
        }

        OutputFile.Refuse(parsed.GetValue(_output), [name, .. _law.Files(parsed)]);
        var input = EvaluatedInput.Read(name, new FileEvaluator(asOf, _law.Read(parsed)), Host);
        if (input.Evaluation is not { } evaluation)
        {
            return input.ExitCode;
        }

        if (evaluation.Answers is not { } answers)
        {
            input.Report(Host);
            return input.ExitCode;
        }

        if (answers is { Deadlines.Count: 0, Payments.Count: 0 })
        {
            Host.Report(NoEvent, name);
            return input.ExitCode;
        }

        using var calendar = new MemoryStream();
        if (!CalendarWriter.TryWrite(calendar, input.File!, Host.Language, parsed.GetValue(_all)))
        {
            Host.Report(NothingToCome, name);
            return input.ExitCode;
        }

        return OutputFile.Write(parsed.GetValue(_output), Host, output =>
        {
            calendar.WriteTo(output);
            return input.ExitCode;
        });
    }
}
