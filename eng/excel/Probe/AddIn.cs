using System.Runtime.InteropServices;
using System.Runtime.InteropServices.ComTypes;

namespace Cpts.Rules.Engineering.Probe;

/// <summary>The add-in, created as Excel creates it: IDispatch is requested directly from the class factory.</summary>
internal sealed unsafe class AddIn(nint dispatch)
{
    private const int InProcess = 1;

    /// <summary>The kind of call: a method.</summary>
    public const ushort Method = 1;

    private static readonly Guid DispatchInterface = new("00020400-0000-0000-C000-000000000046");

    /// <summary>The virtual functions of IDispatch, after the three of IUnknown.</summary>
    public void** Functions => *(void***)Pointer;

    public nint Pointer { get; } = dispatch;

    public static AddIn? Create(string progId, Checks checks)
    {
        if (!checks.Succeeded("the ProgID is registered", CLSIDFromProgID(progId, out var classId)))
        {
            return null;
        }

        var iid = DispatchInterface;
        return checks.Succeeded("the class gives IDispatch", CoCreateInstance(ref classId, 0, InProcess, ref iid, out var pointer)) ? new AddIn(pointer) : null;
    }

    /// <summary>Calls a function by its dispatch identifier, which Excel takes from the type information.</summary>
    public object? Invoke(int number, params object[] arguments)
    {
        using var call = new Variants(arguments);
        var parameters = call.Parameters;
        var none = Guid.Empty;
        var answer = ((delegate* unmanaged<nint, int, Guid*, int, ushort, DISPPARAMS*, nint, nint, nint, int>)Functions[6])(
            Pointer, number, &none, 0, Method, &parameters, call.Result, 0, 0);
        return answer == 0 ? call.Answer : $"error {answer:x8}";
    }

    [DllImport("ole32", ExactSpelling = true)]
    private static extern int CLSIDFromProgID([MarshalAs(UnmanagedType.LPWStr)] string progId, out Guid classId);

    [DllImport("ole32", ExactSpelling = true)]
    private static extern int CoCreateInstance(ref Guid classId, nint outer, int context, ref Guid interfaceId, out nint pointer);
}
