namespace Cpts.Rules.Engineering.Probe;

/// <summary>Counts the checks and reports those that fail.</summary>
internal sealed class Checks
{
    private int _passed;
    private int _failed;

    public bool Succeeded(string what, int result) => Equal(what, "00000000", result.ToString("x8", System.Globalization.CultureInfo.InvariantCulture));

    public bool Equal(string what, object? expected, object? found)
    {
        if (Equals(expected, found))
        {
            _passed++;
            return true;
        }

        _failed++;
        Console.WriteLine($"FAILED {what}: expected {expected ?? "nothing"}, found {found ?? "nothing"}");
        return false;
    }

    /// <summary>Writes the line with the counts; returns 0 when nothing failed, otherwise 1.</summary>
    public int Report()
    {
        Console.WriteLine($"probe: {_passed} passed, {_failed} failed");
        return _failed == 0 ? 0 : 1;
    }
}
