namespace Cpts.Rules.Json.Reading;

/// <summary>Recognises the files of other programs by their first bytes.</summary>
internal static class OtherFile
{
    private static readonly Bilingual Word = new("un document Word", "a Word document");
    private static readonly Bilingual Workbook = new("un classeur (Excel, LibreOffice)", "a workbook (Excel, LibreOffice)");
    private static readonly Bilingual OpenText = new("un document LibreOffice", "a LibreOffice document");
    private static readonly Bilingual OldOffice = new("un document Word ou Excel d’avant 2007", "a Word or Excel document from before 2007");
    private static readonly Bilingual Archive = new("une archive ZIP", "a ZIP archive");
    private static readonly Bilingual Pdf = new("un document PDF", "a PDF document");
    private static readonly Bilingual RichText = new("un document RTF", "an RTF document");
    private static readonly Bilingual Picture = new("une image", "a picture");
    private static readonly Bilingual WebPage = new("une page web", "a web page");

    /// <summary>A description of a file that is the document of another program; null when it is not recognised.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    public static Bilingual? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Pdf,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => OldOffice,
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => RichText,
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => Picture,
        [(byte)'P', (byte)'K', 3, 4, ..] => InArchive(bytes),
        _ => Begins(bytes, "<!doctype"u8) || Begins(bytes, "<html"u8) ? WebPage : null,
    };

    private static Bilingual InArchive(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("word/"u8) >= 0 ? Word
        : bytes.IndexOf("xl/"u8) >= 0 || bytes.IndexOf("opendocument.spreadsheet"u8) >= 0 ? Workbook
        : bytes.IndexOf("opendocument.text"u8) >= 0 ? OpenText
        : Archive;

    /// <summary>Whether a file begins with a word, ignoring case; the word is given in lower case.</summary>
    private static bool Begins(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word)
    {
        if (bytes.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if ((bytes[i] | 0x20) != (word[i] | 0x20))
            {
                return false;
            }
        }

        return true;
    }
}
