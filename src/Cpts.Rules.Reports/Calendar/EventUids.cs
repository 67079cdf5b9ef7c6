using System.Security.Cryptography;

namespace Cpts.Rules.Reports.Calendar;

/// <summary>The identifiers of the events of one scenario, each of them unique.</summary>
/// <remarks>
/// They are derived from the name of the scenario and from what the event is (<c>deadline/missionStart/accessToCare</c>), never from
/// a date, an amount, a status or a language: when these change, a calendar program updates the event that it has. Two
/// communities in one calendar need different scenario names; so do two scenarios of one community.
/// </remarks>
/// <param name="scenario">The name of the scenario.</param>
internal sealed class EventUids(string scenario)
{
    private const int HashLength = 32;

    private readonly string _owner = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scenario)))[..HashLength];
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The identifier of an event: <c>3f…-deadline-missionStart-accessToCare@cpts-rules</c>.</summary>
    /// <param name="what">What the event is. The second event with the same value has a 2 in its identifier, and so on.</param>
    public string Of(string what)
    {
        _given[what] = _given.GetValueOrDefault(what) + 1;
        var number = _given[what] == 1 ? "" : FormattableString.Invariant($"-{_given[what]}");
        return $"{_owner}-{what.Replace('/', '-')}{number}@cpts-rules";
    }
}
