namespace Cpts.Rules.Json.Reading;

/// <summary>Names of members that are values.</summary>
/// <typeparam name="T">What they are read into.</typeparam>
internal abstract class Key<T>
{
    /// <summary>What is expected, in words.</summary>
    public abstract Bilingual Expected { get; }

    /// <summary>The names that there are, when they can be listed: the nearest is proposed for a wrong one.</summary>
    public virtual IReadOnlyList<string> Known => [];

    public abstract bool TryParse(ReadOnlySpan<byte> name, out T key);
}
