namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The environment of the commands, which tests can replace.</summary>
internal sealed record Host
{
    private const int LongestWord = 1_000;

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Standard input, named <c>-</c> on the command line.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, for results only.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error, for everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The language of texts for people: that of <c>--lang</c>, or that of the system.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether the results go to a terminal that supports colours.</summary>
    public required bool Colours { get; init; }

    /// <summary>Whether standard error is a terminal that can show progress.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The clock for measuring time; results never depend on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The system's date, for <c>today</c> only.</summary>
    public required Func<LocalDate> Today { get; init; }

    /// <summary>Opens a file for reading.</summary>
    public required Func<string, Stream> Open { get; init; }

    /// <summary>The texts of the language.</summary>
    public Wording Wording => Wording.In(Language);

    /// <summary>A text writer for the results: UTF-8, with line feeds on every system.</summary>
    public TextWriter OutputText() => new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes one clear line to standard error: an error, or what was done. An empty word of the command line is shown
    /// between quotes, and a very long one is cut.</summary>
    public void Report(Bilingual message, params object[] arguments) =>
        Error.WriteLine($"cpts-rules: {PlainText.Safe(Wording.Text(message, Array.ConvertAll(arguments, Shown)))}");

    private static object Shown(object argument) => argument is not string text ? argument : text.Length == 0 ? "\"\"" : ShortText.Of(text, LongestWord);
}
