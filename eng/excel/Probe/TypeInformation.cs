using System.Runtime.InteropServices;
using System.Runtime.InteropServices.ComTypes;

namespace Cpts.Rules.Engineering.Probe;

/// <summary>The type information that IDispatch gives.</summary>
internal static unsafe class TypeInformation
{
    /// <summary>The members that every IDispatch has, which type information lists too.</summary>
    private static readonly string[] Inherited = ["QueryInterface", "AddRef", "Release", "GetTypeInfoCount", "GetTypeInfo", "GetIDsOfNames", "Invoke"];

    public static IReadOnlyList<Function> Read(AddIn addIn, Checks checks)
    {
        var count = 0;
        checks.Succeeded("GetTypeInfoCount", ((delegate* unmanaged<nint, int*, int>)addIn.Functions[3])(addIn.Pointer, &count));
        checks.Equal("there is type information", 1, count);
        nint pointer = 0;
        if (!checks.Succeeded("GetTypeInfo", ((delegate* unmanaged<nint, int, int, nint*, int>)addIn.Functions[4])(addIn.Pointer, 0, 0, &pointer)))
        {
            return [];
        }

        var information = (ITypeInfo)Marshal.GetObjectForIUnknown(pointer);
        information.GetTypeAttr(out var address);
        var attributes = Marshal.PtrToStructure<TYPEATTR>(address);
        return [.. Enumerable.Range(0, attributes.cFuncs).Select(index => FunctionAt(information, index)).Where(function => !Inherited.Contains(function.Name))];
    }

    /// <summary>Calls a function as early-bound VBA does: through its slot in the vtable of the dual interface.</summary>
    public static object? InvokeEarlyBound(AddIn addIn, int number, params object[] arguments)
    {
        const int Invoke = 11;
        const int TheInterfaceItself = -1;
        nint pointer = 0;
        _ = ((delegate* unmanaged<nint, int, int, nint*, int>)addIn.Functions[4])(addIn.Pointer, 0, 0, &pointer);
        var dispatch = (ITypeInfo)Marshal.GetObjectForIUnknown(pointer);
        dispatch.GetRefTypeOfImplType(TheInterfaceItself, out var reference);
        dispatch.GetRefTypeInfo(reference, out var information);
        information.GetTypeAttr(out var address);
        var iid = Marshal.PtrToStructure<TYPEATTR>(address).guid;
        Marshal.ThrowExceptionForHR(Marshal.QueryInterface(addIn.Pointer, in iid, out var instance));
        var self = Marshal.GetComInterfaceForObject<ITypeInfo, ITypeInfo>(information);
        using var call = new Variants(arguments);
        var parameters = call.Parameters;
        var answer = ((delegate* unmanaged<nint, nint, int, ushort, DISPPARAMS*, nint, nint, nint, int>)(*(void***)self)[Invoke])(
            self, instance, number, AddIn.Method, &parameters, call.Result, 0, 0);
        return answer == 0 ? call.Answer : $"error {answer:x8}";
    }

    private static Function FunctionAt(ITypeInfo information, int index)
    {
        const int MostNames = 20;
        information.GetFuncDesc(index, out var address);
        var description = Marshal.PtrToStructure<FUNCDESC>(address);
        var names = new string[MostNames];
        information.GetNames(description.memid, names, MostNames, out var count);
        return new Function(description.memid, names[0], names[1..count], description.cParamsOpt);
    }
}
