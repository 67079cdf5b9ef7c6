using System.Globalization;

namespace Cpts.Rules.Fuzz;

/// <summary>The options: the targets to run, the time for each, and the seed.</summary>
internal sealed record Options(IReadOnlyList<ITarget> Targets, TimeSpan Time, int Seed)
{
    /// <summary>Reads the command line; null when it is not valid.</summary>
    public static Options? Read(string[] words, IReadOnlyList<ITarget> all)
    {
        var targets = new List<ITarget>();
        var (seconds, seed) = (60, 1);
        for (var i = 0; i < words.Length; i++)
        {
            if (all.FirstOrDefault(target => string.Equals(target.Name, words[i], StringComparison.Ordinal)) is { } named)
            {
                targets.Add(named);
            }
            else if (i + 1 >= words.Length || !int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }
            else if (words[i] is "--seconds")
            {
                (seconds, i) = (number, i + 1);
            }
            else if (words[i] is "--seed")
            {
                (seed, i) = (number, i + 1);
            }
            else
            {
                return null;
            }
        }

        return new Options(targets.Count > 0 ? targets : all, TimeSpan.FromSeconds(seconds), seed);
    }
}
