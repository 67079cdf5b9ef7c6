namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The environment of the real command: the streams, the language, the terminal and the clock of this process.</summary>
internal static class ThisProcess
{
    public static Host Host() => new()
    {
        Input = StandardStream.Input(),
        Output = StandardStream.Output(),
        Error = new StreamWriter(StandardStream.Error(), Surroundings.Host.Utf8) { AutoFlush = true, NewLine = "\n" },
        Language = SystemLanguage.Of(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows()),
        Colours = !Console.IsOutputRedirected && !IsDumb() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        ShowsProgress = !Console.IsErrorRedirected && !IsDumb(),
        Today = static () => LocalDate.FromDateTime(DateTime.Now),
        Open = File.OpenRead,
    };

    /// <summary>Whether the terminal does not support control sequences; NO_COLOR (no-color.org) also switches colours off.</summary>
    private static bool IsDumb() =>
        string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal)
        || (OperatingSystem.IsWindows() && Environment.GetEnvironmentVariable("WT_SESSION") is null);
}
