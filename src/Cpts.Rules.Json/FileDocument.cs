using Cpts.Rules.Json.Locating;
using Cpts.Rules.Json.Reading;

namespace Cpts.Rules.Json;

/// <summary>A file that was read: what is wrong with its form, and where things are in it.</summary>
public abstract class FileDocument
{
    private readonly FileText _file;
    private readonly FilePosition[] _positions;

    private protected FileDocument(FileText file, IReadOnlyList<Problem> problems)
    {
        _file = file;
        if (problems.Count == 0)
        {
            _positions = [];
            return;
        }

        var sorted = problems.Select((problem, i) => (problem, i)).ToList();
        sorted.Sort(static (left, right) =>
        {
            var order = Finding.Compare(left.problem.Finding, right.problem.Finding);
            return order != 0 ? order : left.i.CompareTo(right.i);
        });
        Findings = sorted.Select(item => item.problem.Finding).ToValueList();
        var placed = PointerSearch.Offsets(file.Utf8.Span, [.. sorted.Where(item => item.problem.Offset == Problem.AtItsPath).Select(item => item.problem.Finding.Path)]);
        var next = 0;
        _positions = file.PositionsOf([.. sorted.Select(item => item.problem.Offset == Problem.AtItsPath ? placed[next++] : item.problem.Offset)]);
    }

    /// <summary>What is wrong with the form of the file, in the order of <see cref="Finding.Compare"/>; empty when its facts are there.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Where a place of the facts is in the file.</summary>
    /// <param name="jsonPointer">The pointer (RFC 6901): <c>/contract/missions/0</c>; empty for the whole.</param>
    /// <returns>The first character of the member's name, or of the element of a list. When there is no such place, its
    /// nearest ancestor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsonPointer"/> is null.</exception>
    public FilePosition Locate(string jsonPointer) =>
        LocateAll([jsonPointer ?? throw new ArgumentNullException(nameof(jsonPointer))])[0];

    /// <summary>Where a finding is in the file.</summary>
    /// <param name="finding">A finding of this document or about its facts.</param>
    /// <returns>For a finding of <see cref="Findings"/> the very place, such as the second of two members with one name;
    /// else the place of its path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FilePosition Locate(Finding finding)
    {
        _ = finding ?? throw new ArgumentNullException(nameof(finding));
        for (var i = 0; i < Findings.Count; i++)
        {
            if (ReferenceEquals(Findings[i], finding))
            {
                return _positions[i];
            }
        }

        return Locate(finding.Path);
    }

    /// <summary>Where several findings are in the file, in one pass: use it rather than <see cref="Locate(Finding)"/> for a whole evaluation.</summary>
    /// <param name="findings">Findings of this document, about its facts, or both.</param>
    /// <returns>The positions, in the order of the findings.</returns>
    public ValueList<FilePosition> Locate(ValueList<Finding> findings) => Findings.Count > 0
        ? findings.Select(Locate).ToValueList()
        : findings.Count == 0 ? default : LocateAll([.. findings.Select(finding => finding.Path)]).ToValueList();

    private FilePosition[] LocateAll(string[] pointers) => _file.PositionsOf(PointerSearch.Offsets(_file.Utf8.Span, pointers));
}
