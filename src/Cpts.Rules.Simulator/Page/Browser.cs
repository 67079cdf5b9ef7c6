using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Cpts.Rules.Simulator.Page;

/// <summary>The browser that shows the page, called through <c>wwwroot/simulator.js</c>.</summary>
[SupportedOSPlatform("browser")]
internal sealed partial class Browser : IBrowser
{
    private static Session? _session;

    public string Today => GetToday();

    public string Address => GetAddress();

    /// <summary>From now on, passes the files that are opened or dropped to a session.</summary>
    public static void Serve(Session session) => _session = session;

    public async Task<byte[]?> ReadFragment() => await ReadFragmentText() is { Length: > 0 } text ? Convert.FromBase64String(text) : null;

    public Task<string> MakeFragment(byte[] utf8) => MakeFragmentOf(utf8);

    public void Save(string name, string type, byte[] content) => SaveFile(name, type, content);

    public string? Recall() => RecallText();

    public bool Keep(string text) => KeepText(text);

    public void Forget() => ForgetText();

    public void Present(string language, string title) => PresentPage(language, title);

    public void Focus(string id) => FocusOn(id);

    public Task<bool> Copy(string text) => CopyText(text);

    public void Print() => PrintPage();

    public Task Paint() => PaintPage();

    /// <summary>A file was opened or dropped.</summary>
    [JSExport]
    internal static Task Receive(string name, byte[] content) => _session?.Open(name, content) ?? Task.CompletedTask;

    /// <summary>The fragment of the address changed.</summary>
    [JSExport]
    internal static Task Move() => _session?.OpenFragment() ?? Task.CompletedTask;

    [JSImport("globalThis.cpts.today")]
    private static partial string GetToday();

    [JSImport("globalThis.cpts.address")]
    private static partial string GetAddress();

    [JSImport("globalThis.cpts.readFragment")]
    private static partial Task<string?> ReadFragmentText();

    [JSImport("globalThis.cpts.makeFragment")]
    private static partial Task<string> MakeFragmentOf(byte[] utf8);

    [JSImport("globalThis.cpts.save")]
    private static partial void SaveFile(string name, string type, byte[] content);

    [JSImport("globalThis.cpts.recall")]
    private static partial string? RecallText();

    [JSImport("globalThis.cpts.keep")]
    private static partial bool KeepText(string text);

    [JSImport("globalThis.cpts.forget")]
    private static partial void ForgetText();

    [JSImport("globalThis.cpts.present")]
    private static partial void PresentPage(string language, string title);

    [JSImport("globalThis.cpts.focus")]
    private static partial void FocusOn(string id);

    [JSImport("globalThis.cpts.copy")]
    private static partial Task<bool> CopyText(string text);

    [JSImport("globalThis.cpts.print")]
    private static partial void PrintPage();

    [JSImport("globalThis.cpts.paint")]
    private static partial Task PaintPage();
}
