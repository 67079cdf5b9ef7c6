using System.Text;

namespace Cpts.Rules.Tool.Tests.Guides.Readmes;

/// <summary>Replaces <c>File</c> in a snippet: one file to read, and the text that was written.</summary>
internal sealed class OneFile(string text)
{
    public Dictionary<string, string> Written { get; } = new(StringComparer.Ordinal);

    public byte[] ReadAllBytes(string path)
    {
        Assert.Equal("cpts.json", path);
        return Encoding.UTF8.GetBytes(text);
    }

    public void WriteAllText(string path, string contents) => Written.Add(path, contents);
}
