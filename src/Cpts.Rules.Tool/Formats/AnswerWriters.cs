using System.Buffers;

namespace Cpts.Rules.Tool.Formats;

/// <summary>Writes answers one after another, as they become available.</summary>
internal interface IAnswerWriter : IDisposable
{
    void Write(Answer answer);
}

/// <summary>Answers as pages.</summary>
internal sealed class PageAnswers(OutputTarget target, Func<TextWriter, IPageWriter> pages) : IAnswerWriter
{
    private readonly TextWriter _output = target.Host.OutputText();
    private IPageWriter? _pages;

    public static PageAnswers Text(OutputTarget target) => new(target, output => new TextPages(output, new TextColours(target.Host.Colours)));

    public static PageAnswers Markdown(OutputTarget target) => new(target, output => new MarkdownPages(output));

    public void Write(Answer answer) => (_pages ??= pages(_output)).Write(answer.Page(target.Host.Wording));

    public void Dispose() => _output.Dispose();
}

/// <summary>Answers as JSON: one document, or an array of several.</summary>
internal sealed class JsonAnswers(OutputTarget target) : IAnswerWriter
{
    private readonly Stream _output = target.Host.Output;
    private readonly ArrayBufferWriter<byte> _document = new();
    private bool _isFirst = true;

    public void Write(Answer answer)
    {
        if (target.Several)
        {
            _output.Write(_isFirst ? "[\n"u8 : ",\n"u8);
        }

        _isFirst = false;
        _document.ResetWrittenCount();
        answer.Json(_document, target.JsonLanguage);
        _output.Write(_document.WrittenSpan);
    }

    public void Dispose()
    {
        if (target.Several)
        {
            _output.Write(_isFirst ? "[]"u8 : "\n]"u8);
        }

        if (target.Several || !_isFirst)
        {
            _output.Write("\n"u8);
        }

        _output.Flush();
    }
}

/// <summary>Answers as one table; the findings that prevent an answer go to standard error.</summary>
internal sealed class CsvAnswers : IAnswerWriter
{
    private readonly Host _host;
    private readonly TextWriter _output;
    private readonly CsvRows _rows;

    public CsvAnswers(OutputTarget target)
    {
        _host = target.Host;
        _output = _host.OutputText();
        _rows = new CsvRows(_output, _host.Language, target.Columns);
    }

    public void Write(Answer answer)
    {
        answer.Csv!(_rows, _host.Language);
        foreach (var line in answer.Aside(_host.Language))
        {
            _host.Error.WriteLine(line);
        }
    }

    public void Dispose() => _output.Dispose();
}
