using System.Globalization;
using System.Text;

namespace Cpts.Rules.Facts.Shapes;

/// <summary>Collects faults and keeps track of the current place. The JSON pointer is built only when there is a fault.</summary>
internal sealed class Faults
{
    private readonly List<(string? Name, int Index)> _place = [];
    private List<Finding>? _found;

    /// <summary>How many faults were found so far.</summary>
    public int Count => _found?.Count ?? 0;

    /// <summary>The faults, in the order in which they were found.</summary>
    public IReadOnlyList<Finding> Found => _found is null ? [] : _found;

    public void Enter(string name) => _place.Add((name, 0));

    public void Enter(int index) => _place.Add((null, index));

    public void Leave() => _place.RemoveAt(_place.Count - 1);

    public void Wrong(Bilingual expected, string found) =>
        Report(FactRules.WrongValue, "", FactMessages.Wrong, expected, found, FactMessages.Nothing);

    public void WrongAt(string below, Bilingual expected, object? found) =>
        Report(FactRules.WrongValue, below, FactMessages.Wrong, expected, found is null ? FactMessages.Absent : found, FactMessages.Nothing);

    public void WrongNull(Bilingual expected) =>
        Report(FactRules.WrongValue, "", FactMessages.Wrong, expected, "null", FactMessages.LeaveOut);

    public void Missing(string name, Bilingual expected) =>
        Report(FactRules.MissingProperty, "/" + name, FactMessages.Missing, name, expected);

    public void NotBoth(string first, string second) => Report(FactRules.WrongValue, "/" + second, FactMessages.NotBoth, first, second);

    /// <summary>Reports a fault below the current place.</summary>
    public void Report(FindingRule rule, string below, Bilingual message, params object[] arguments)
    {
        _found ??= [];
        _found.Add(rule.At(Pointer() + below, message, arguments));
    }

    private string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in _place)
        {
            pointer.Append('/').Append(name is null ? index.ToString(CultureInfo.InvariantCulture) : PointerPart.Escape(name));
        }

        return pointer.ToString();
    }
}
