using System.Security.Cryptography;

namespace Cpts.Rules.Reports.Writing;

/// <summary>Fingerprints that identify a result after lines have moved: by its file, its code and its place in the scenario.</summary>
internal sealed class SarifFingerprints(string file)
{
    private readonly string _file = file;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of a finding; the second of two findings with the same code and place has a different one.</summary>
    public string Of(Finding finding)
    {
        var place = $"{_file}\n{finding.Code}\n{finding.Path}";
        _seen[place] = _seen.TryGetValue(place, out var count) ? count + 1 : 1;
        var text = FormattableString.Invariant($"{place}\n{_seen[place]}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
