using System.Runtime.InteropServices;

namespace Cpts.Rules.Tool.Surroundings;

/// <summary>The language of the system: French, or English for any other language.</summary>
internal static partial class SystemLanguage
{
    private const int PrimaryLanguageMask = 0x3FF;
    private const int FrenchLanguageId = 0x0C;

    /// <summary>The first of LC_ALL, LC_MESSAGES and LANG that is set decides, as usual on Unix; without any, the
    /// language of Windows.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="isWindows">Whether the system is Windows.</param>
    public static Language Of(Func<string, string?> variable, bool isWindows)
    {
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
        {
            if (variable(name) is { Length: > 0 } value)
            {
                return value.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? Language.French : Language.English;
            }
        }

        return isWindows && (GetUserDefaultUILanguage() & PrimaryLanguageMask) == FrenchLanguageId ? Language.French : Language.English;
    }

    // Windows itself is asked: with invariant globalisation, used for a quick start, the runtime knows no cultures.
    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}
