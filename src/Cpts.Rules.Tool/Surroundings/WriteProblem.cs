namespace Cpts.Rules.Tool.Surroundings;

/// <summary>Why a file cannot be written, in the user's language: the message of the system is in its own language and may name the temporary file.</summary>
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
    /// <param name="path">The file that could not be written.</param>
    /// <param name="problem">The exception from the system.</param>
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
