namespace Cpts.Rules.Tool.Surroundings;

/// <summary>One line on standard error that counts what is done: after a second of work, on a terminal only.</summary>
/// <param name="host">Where to, and whether it is a terminal.</param>
/// <param name="line">What to say of a count.</param>
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

    /// <summary>One more is done.</summary>
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

    /// <summary>Makes room, before something else is written: both may be the same terminal.</summary>
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
