using System.Runtime.CompilerServices;

namespace Cpts.Rules.Testing;

/// <summary>Finds the files of the repository, whatever folder the tests run in.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cpts.Rules.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Cpts.Rules.sln above {AppContext.BaseDirectory} (compiled from {here}).");
    }
}
