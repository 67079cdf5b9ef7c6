namespace Cpts.Rules.Tool.Surroundings;

/// <summary>All that the commands touch outside themselves, so that they run the same in a test.</summary>
internal sealed record Host
{
    private const int LongestWord = 1_000;

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What <c>-</c> reads.</summary>
    public required Stream Input { get; init; }

    /// <summary>Where results go, and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The language of texts for people: <c>--lang</c>, or the system's.</summary>
    public required Language Language { get; init; }

    /// <summary>Whether the results go to a terminal that wants colours.</summary>
    public required bool Colours { get; init; }

    /// <summary>Whether standard error is a terminal that can show how far the work is.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Measures how long the work takes; results never depend on it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The system's date, for <c>today</c> only.</summary>
    public required Func<LocalDate> Today { get; init; }

    /// <summary>Opens a file to read it.</summary>
    public required Func<string, Stream> Open { get; init; }

    /// <summary>The words of the language.</summary>
    public Wording Wording => Wording.In(Language);

    /// <summary>A writer of text to the results: UTF-8, lines that end with a line feed on every system.</summary>
    public TextWriter OutputText() => new StreamWriter(Output, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>One clear line outside the results: what went wrong, or what was done. A word of the command line that is empty is shown
    /// between quotes, and one that is endless is cut.</summary>
    public void Report(Bilingual message, params object[] arguments) =>
        Error.WriteLine($"cpts-rules: {PlainText.Safe(Wording.Text(message, Array.ConvertAll(arguments, Shown)))}");

    private static object Shown(object argument) => argument is not string text ? argument : text.Length == 0 ? "\"\"" : ShortText.Of(text, LongestWord);
}
