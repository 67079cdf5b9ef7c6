namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Why a file cannot be written, in the language of the reader: what the system says is in its own, and names a file that nobody asked for.</summary>
internal static class WriteProblem
{
    private const int NoSpaceLeft = 28;
    private const int DiskFull = unchecked((int)0x80070070);

    private static readonly Bilingual Folder = new("c’est un dossier", "it is a folder");
    private static readonly Bilingual NoFolder = new("ce dossier n’existe pas", "there is no such folder");
    private static readonly Bilingual Denied = new("pas le droit d’écrire ici", "not allowed to write there");
    private static readonly Bilingual TooLong = new("ce nom est trop long", "the name is too long");
    private static readonly Bilingual Full = new("le disque est plein", "the disk is full");
    private static readonly Bilingual Other = new("le système répond\u00A0: {0}", "the system says: {0}");

    /// <summary>The reason, in both languages.</summary>
    /// <param name="path">The file that was to be written.</param>
    /// <param name="problem">What the system said.</param>
    public static Bilingual Of(string path, Exception problem) => problem switch
    {
        _ when Directory.Exists(path) => Folder,
        DirectoryNotFoundException => NoFolder,
        UnauthorizedAccessException => Denied,
        PathTooLongException => TooLong,
        { HResult: NoSpaceLeft or DiskFull } => Full,
        _ => Other.With(problem.Message.ReplaceLineEndings(" ")),
    };
}
