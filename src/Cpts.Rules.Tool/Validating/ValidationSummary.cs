namespace Cpts.Rules.Tool.Validating;

/// <summary>The counts of a validation, for its last line.</summary>
internal sealed class ValidationSummary(Severity failOn)
{
    private readonly Severity _failOn = failOn;

    public int Files { get; private set; }

    public int Wrong { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public int Notes { get; private set; }

    /// <summary>Findings that the files themselves expect.</summary>
    public int Expected { get; private set; }

    /// <summary>JSON files found in folders that are not scenarios.</summary>
    public int Ignored { get; set; }

    /// <summary>Folders and files that were left out: hidden, excluded, or not regular files.</summary>
    public int LeftOut { get; set; }

    public void Add(ValidatedFile file)
    {
        Files++;
        Wrong += file.Passes(_failOn) ? 0 : 1;
        foreach (var placed in file.Findings)
        {
            switch (placed)
            {
                case { IsExpected: true }:
                    Expected++;
                    break;
                case { Finding.Severity: Severity.Error }:
                    Errors++;
                    break;
                case { Finding.Severity: Severity.Warning }:
                    Warnings++;
                    break;
                default:
                    Notes++;
                    break;
            }
        }
    }
}
