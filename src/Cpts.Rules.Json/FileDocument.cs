using System.Text.Json.Nodes;
using Cpts.Rules.Json.Documents;
using Cpts.Rules.Json.Locating;
using Cpts.Rules.Json.Reading;
using Cpts.Rules.Json.Writing;

namespace Cpts.Rules.Json;

/// <summary>A file that was read: the findings about its form, and positions in the file.</summary>
public abstract class FileDocument
{
    private readonly FileText _file;
    private readonly FilePosition[] _positions;
    private Dictionary<Finding, FilePosition>? _placed;

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

    /// <summary>The findings about the form of the file, in the order of <see cref="Finding.Compare"/>; empty when its facts could be read.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The positions of the findings of the file itself, by reference, since two findings may be equal.</summary>
    private Dictionary<Finding, FilePosition> Placed
    {
        get
        {
            if (_placed is null)
            {
                var placed = new Dictionary<Finding, FilePosition>(Findings.Count, SameFinding.Instance);
                for (var i = 0; i < Findings.Count; i++)
                {
                    placed[Findings[i]] = _positions[i];
                }

                _placed = placed;
            }

            return _placed;
        }
    }

    /// <summary>Finds the position of a JSON pointer in the file.</summary>
    /// <param name="jsonPointer">The pointer (RFC 6901): <c>/contract/missions/0</c>; empty for the whole.</param>
    /// <returns>The first character of the member's name, or of the element of a list. When there is no such place, its
    /// nearest ancestor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsonPointer"/> is null.</exception>
    public FilePosition Locate(string jsonPointer) =>
        LocateAll([jsonPointer ?? throw new ArgumentNullException(nameof(jsonPointer))])[0];

    /// <summary>Finds the position of a finding in the file.</summary>
    /// <param name="finding">A finding of this document or about its facts.</param>
    /// <returns>For a finding in <see cref="Findings"/>, its exact position, such as that of the second of two members with the same name;
    /// else the position of its path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FilePosition Locate(Finding finding)
    {
        _ = finding ?? throw new ArgumentNullException(nameof(finding));
        return Placed.TryGetValue(finding, out var position) ? position : Locate(finding.Path);
    }

    /// <summary>Finds the positions of several findings in one pass; use it rather than <see cref="Locate(Finding)"/> for a whole evaluation.</summary>
    /// <param name="findings">Findings of this document, about its facts, or both.</param>
    /// <returns>The positions, in the order of the findings.</returns>
    public ValueList<FilePosition> Locate(ValueList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return default;
        }

        if (Findings.Count == 0)
        {
            var paths = new string[findings.Count];
            for (var i = 0; i < paths.Length; i++)
            {
                paths[i] = findings[i].Path;
            }

            return new ValueList<FilePosition>(LocateAll(paths));
        }

        // All others are located in one pass over the file.
        var others = LocateAll([.. findings.Where(finding => !Placed.ContainsKey(finding)).Select(finding => finding.Path)]);
        var next = 0;
        return findings.Select(finding => Placed.TryGetValue(finding, out var position) ? position : others[next++]).ToValueList();
    }

    /// <summary>The findings as a problem document for an HTTP API (RFC 9457), with a member <c>findings</c> like that of evaluations.</summary>
    /// <param name="language">The language of the messages.</param>
    /// <returns>An object of the media type <c>application/problem+json</c>, status 422; null when there are no findings.</returns>
    public JsonObject? ToProblem(Language language = Language.English)
    {
        if (Findings.Count == 0)
        {
            return null;
        }

        var findings = FindingInDocument.Of(Findings, this, language);
        return new JsonObject
        {
            ["type"] = "urn:cpts-rules:wrong-file",
            ["title"] = new Bilingual("Le fichier ne peut pas être lu.", "The file cannot be read.").In(language),
            ["status"] = 422,
            ["detail"] = findings[0].Message,
            ["findings"] = new JsonArray([.. findings.Select(finding => Output.Node(json => EvaluationShape.Finding.Write(json, finding, language)))]),
        };
    }

    private FilePosition[] LocateAll(string[] pointers) => _file.PositionsOf(PointerSearch.Offsets(_file.Utf8.Span, pointers));

    private sealed class SameFinding : IEqualityComparer<Finding>
    {
        public static readonly SameFinding Instance = new();

        public bool Equals(Finding? x, Finding? y) => ReferenceEquals(x, y);

        public int GetHashCode(Finding obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
