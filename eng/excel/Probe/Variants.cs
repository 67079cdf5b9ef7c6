using System.Runtime.InteropServices;
using System.Runtime.InteropServices.ComTypes;

namespace Cpts.Rules.Engineering.Probe;

/// <summary>The arguments and the answer of a call, as COM passes them: arguments in reverse order.</summary>
internal sealed class Variants : IDisposable
{
    private const int Size = 24;

    private readonly nint _memory;
    private readonly int _count;

    public Variants(object[] arguments)
    {
        _count = arguments.Length;
        _memory = Marshal.AllocCoTaskMem(Size * (_count + 1));
        for (var i = 0; i < _count; i++)
        {
            Marshal.GetNativeVariantForObject(arguments[_count - 1 - i], _memory + (Size * i));
        }

        Marshal.GetNativeVariantForObject(null, Result);
    }

    public DISPPARAMS Parameters => new() { rgvarg = _memory, cArgs = _count };

    public nint Result => _memory + (Size * _count);

    public object? Answer => Marshal.GetObjectForNativeVariant(Result);

    public void Dispose() => Marshal.FreeCoTaskMem(_memory);
}
