namespace Cpts.Rules.Tool;

/// <summary>The command was not called as it must be; ends it with one line and <see cref="ExitCode.Unusable"/>.</summary>
internal sealed class UsageException(Bilingual text, params object[] arguments) : Exception(text.English)
{
    /// <summary>What is wrong, in both languages.</summary>
    public Bilingual Text { get; } = text;

    /// <summary>What the text names.</summary>
    public object[] Arguments { get; } = arguments;
}
