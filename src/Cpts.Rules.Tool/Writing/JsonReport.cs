using System.Buffers;

namespace Cpts.Rules.Tool.Writing;

/// <summary>Evaluations as JSON: one document for one file, an array for several.</summary>
internal sealed class JsonReport(Stream output, Language language, bool several) : IEvaluationReport
{
    private readonly Stream _output = output;
    private readonly EvaluationFormat _format = new(language, Indented: true);
    private readonly bool _several = several;
    private readonly ArrayBufferWriter<byte> _document = new();
    private bool _isFirst = true;

    public void Write(string name, EvaluatedScenario file)
    {
        if (_several)
        {
            _output.Write(_isFirst ? "[\n"u8 : ",\n"u8);
        }

        _isFirst = false;
        _document.ResetWrittenCount();
        EvaluationJson.Write(_document, file, _format);
        _output.Write(_document.WrittenSpan);
    }

    public void Dispose()
    {
        if (_several)
        {
            _output.Write(_isFirst ? "[]"u8 : "\n]"u8);
        }

        if (_several || !_isFirst)
        {
            _output.Write("\n"u8);
        }

        _output.Flush();
    }
}
