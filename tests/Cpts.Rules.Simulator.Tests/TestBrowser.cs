namespace Cpts.Rules.Simulator.Tests;

/// <summary>A fake browser that only records its calls.</summary>
internal sealed class TestBrowser : IBrowser
{
    public string Today => "2026-11-21";

    public string Address => "file:///simulateur-cpts.html";

    public byte[]? Fragment { get; set; }

    public bool Refuses { get; set; }

    public string? Kept { get; set; }

    public string? Focused { get; private set; }

    public (string Language, string Title) Presented { get; private set; }

    public (string Name, string Type, byte[] Content)? Saved { get; private set; }

    public Task<byte[]?> ReadFragment() => Task.FromResult(Fragment);

    public Task<string> MakeFragment(byte[] utf8) => Task.FromResult("#cpts=" + Convert.ToBase64String(utf8));

    public void Save(string name, string type, byte[] content) => Saved = (name, type, content);

    public string? Recall() => Kept;

    public bool Keep(string text)
    {
        Kept = Refuses ? Kept : text;
        return !Refuses;
    }

    public void Forget() => Kept = null;

    public void Present(string language, string title) => Presented = (language, title);

    public void Focus(string id) => Focused = id;

    public Task<bool> Copy(string text) => Task.FromResult(!Refuses);

    public void Print()
    {
    }

    public Task Paint() => Task.CompletedTask;
}
