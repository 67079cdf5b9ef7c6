namespace Cpts.Rules.Communes.Data;

/// <summary>The file inside the assembly.</summary>
internal static class EmbeddedFile
{
    public static byte[] Read()
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream("communes.bin")
            ?? throw new InvalidOperationException("The assembly was built without communes.bin.");
        var bytes = new byte[checked((int)stream.Length)];
        for (var read = 0; read < bytes.Length;)
        {
            var more = stream.Read(bytes, read, bytes.Length - read);
            read = more > 0 ? read + more : throw new EndOfStreamException("communes.bin ends early.");
        }

        return bytes;
    }
}
