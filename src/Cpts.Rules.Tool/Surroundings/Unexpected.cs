namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The last resort: an unexpected exception gives one line, never a stack trace, and stops the work on one file only.</summary>
internal static class Unexpected
{
    private static readonly Bilingual Anywhere = new(
        "erreur inattendue\u00A0: {0} ({1}). Signalez-la avec le fichier qui la provoque.",
        "unexpected error: {0} ({1}). Please report it with the file that causes it.");

    private static readonly Bilingual InFile = new(
        "{0}\u00A0: erreur inattendue\u00A0: {1} ({2}). Signalez-la avec ce fichier.",
        "{0}: unexpected error: {1} ({2}). Please report it with this file.");

    /// <summary>Reports an unexpected exception.</summary>
    public static void Report(Host host, Exception problem) =>
        host.Report(Anywhere, problem.Message.ReplaceLineEndings(" "), problem.GetType().Name);

    /// <summary>Produces a result from a file; reports an unexpected exception and returns null.</summary>
    /// <param name="name">The file.</param>
    /// <param name="host">The environment for the report.</param>
    /// <param name="make">Produces the result; it writes nothing.</param>
    public static T? Guard<T>(string name, Host host, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
#pragma warning disable CA1031 // Whatever the exception is, the other files can still be processed.
        catch (Exception problem) when (problem is not (UsageException or LawException or IOException))
#pragma warning restore CA1031
        {
            host.Report(InFile, name, problem.Message.ReplaceLineEndings(" "), problem.GetType().Name);
            return null;
        }
    }
}
