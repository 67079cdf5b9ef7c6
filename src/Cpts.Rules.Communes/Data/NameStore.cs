using System.Text;

namespace Cpts.Rules.Communes.Data;

/// <summary>The names of all codes, kept as the bytes of the file and decoded on demand.</summary>
/// <param name="bytes">The file.</param>
/// <param name="starts">The offset of each name; the last item is the end of the names.</param>
/// <param name="others">For each code, its names in other years.</param>
internal sealed class NameStore(byte[] bytes, int[] starts, Dictionary<int, List<OtherName>> others)
{
    private static readonly List<OtherName> None = [];

    /// <summary>The name in the latest year that has one; empty for a code that ended before the first year.</summary>
    public string Latest(int index) => Encoding.UTF8.GetString(bytes, starts[index], starts[index + 1] - starts[index]);

    /// <summary>The name in a year in which the code exists.</summary>
    public string In(int index, int year)
    {
        foreach (var other in Others(index))
        {
            if (other.Years.Contains(year))
            {
                return other.Name;
            }
        }

        return Latest(index);
    }

    /// <summary>The names other than the latest.</summary>
    public List<OtherName> Others(int index) => others.TryGetValue(index, out var names) ? names : None;
}
