using System.Reflection;
using System.Runtime.InteropServices;
using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel;

/// <summary>The automation add-in: <c>CreateObject("Cpts.Rules.Excel")</c>, or its functions in cells.</summary>
/// <remarks>
/// <para>A thin layer: every function is a <see cref="WorksheetFunction"/>. Answers depend only on the arguments; the
/// only state of an instance is the last reason for an error, for VBA.</para>
/// <para>The class interface lets Excel ask the class factory for IDispatch at once; the default interface is what IDispatch
/// then exposes, with its type library; it keeps ToString and similar methods out of the list of functions.</para>
/// </remarks>
[ComVisible(true)]
[Guid(ComIdentity.Class)]
[ProgId(ComIdentity.ProgId)]
[ClassInterface(ClassInterfaceType.AutoDispatch)]
[ComDefaultInterface(typeof(ICptsFunctions))]
public sealed partial class CptsFunctions : ICptsFunctions
{
    private string? _lastReason;

    private object? Answer(WorksheetFunction function, Language language, params object?[] arguments)
    {
        var explains = ReferenceEquals(function, ReferenceFunctions.Explain);
        if (explains && arguments[0] is null or Missing)
        {
            return _lastReason ?? ReferenceFunctions.NothingWrong.In(language);
        }

        var outcome = Calculation.Of(function, language, arguments);
        _lastReason = explains ? _lastReason : outcome.Reason;
        return outcome.Value;
    }
}
