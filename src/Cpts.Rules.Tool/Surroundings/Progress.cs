namespace Cpts.Rules.Tool.Surroundings;

/// <summary>A progress line on standard error with the number of items done: shown after a second, on a terminal only.</summary>
/// <param name="host">The environment, which says whether standard error is a terminal.</param>
/// <param name="line">The text of the line, given the count.</param>
internal sealed class Progress(Host host, Bilingual line) : IDisposable
{
    private const string Wipe = "\r\u001B[K";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(0.2);

    private readonly Host _host = host;
    private readonly Bilingual _line = line;
    private readonly long _start = host.Clock.GetTimestamp();
    private TimeSpan _next = Patience;
    private int _count;
    private bool _isShown;

    /// <summary>Counts one more item.</summary>
    public void Step()
    {
        _count++;
        if (!_host.ShowsProgress || _host.Clock.GetElapsedTime(_start) is var elapsed && elapsed < _next)
        {
            return;
        }

        _next = elapsed + Pause;
        _isShown = true;
        _host.Error.Write(Wipe + _host.Wording.Text(_line, _count));
    }

    /// <summary>Clears the line before something else is written, perhaps on the same terminal.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            _host.Error.Write(Wipe);
            _isShown = false;
        }
    }

    public void Dispose() => Clear();
}
