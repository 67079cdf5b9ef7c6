using System.Reflection;
using System.Runtime.InteropServices;
using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel;

/// <summary>The automation add-in: <c>CreateObject("Cpts.Rules.Excel")</c>, or the functions in cells.</summary>
/// <remarks>
/// <para>A thin face: every function is a <see cref="WorksheetFunction"/>. The answers depend on the arguments only; the
/// one thing that an instance remembers is the last reason, for VBA.</para>
/// <para>The class interface lets Excel ask the class factory for IDispatch at once; the default interface is what IDispatch
/// then shows, with its type library, and keeps ToString and the like out of the list of functions.</para>
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
