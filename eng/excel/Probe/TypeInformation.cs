using System.Runtime.InteropServices;
using System.Runtime.InteropServices.ComTypes;

namespace Cpts.Rules.Engineering.Probe;

/// <summary>What IDispatch says of itself.</summary>
internal static unsafe class TypeInformation
{
    /// <summary>The members that every IDispatch has, also in type information.</summary>
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
