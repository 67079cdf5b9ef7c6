using NodaTime;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The host of the real command: the streams, the language, the terminal and the clock of this process.</summary>
internal static class ThisProcess
{
    public static Host Host() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Console.OpenStandardOutput(),
        Error = new StreamWriter(Console.OpenStandardError(), Surroundings.Host.Utf8) { AutoFlush = true, NewLine = "\n" },
        Language = SystemLanguage.Of(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows()),
        Colours = WantsColours(),
        Today = static () => LocalDate.FromDateTime(DateTime.Now),
        Open = File.OpenRead,
    };

    /// <summary>Only on a terminal; never when NO_COLOR is set (no-color.org) or when the terminal is dumb.</summary>
    private static bool WantsColours() =>
        !Console.IsOutputRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && !string.Equals(Environment.GetEnvironmentVariable("TERM"), "dumb", StringComparison.Ordinal)
        && (!OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("WT_SESSION") is not null);
}
