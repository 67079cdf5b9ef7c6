namespace Cpts.Rules.Tool;

/// <summary>The command was used wrongly; it ends with one line and <see cref="ExitCode.Unusable"/>.</summary>
internal sealed class UsageException(Bilingual text, params object[] arguments) : Exception(text.English)
{
    /// <summary>What is wrong, in both languages.</summary>
    public Bilingual Text { get; } = text;

    /// <summary>The arguments of the text.</summary>
    public object[] Arguments { get; } = arguments;
}
