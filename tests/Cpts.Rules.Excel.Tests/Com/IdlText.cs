using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel.Tests.Com;

/// <summary>The interface in the language of type libraries (IDL). Texts are in English and plain ASCII, since type libraries store them in
/// the code page of the machine.</summary>
internal static class IdlText
{
    public static string Write()
    {
        var idl = new StringBuilder();
        idl.Append(CultureInfo.InvariantCulture,
            $$"""
            // Written from ICptsFunctions.cs by TypeLibraryTests; CptsRules.tlb is compiled from it by eng/excel/typelib.
            import "oaidl.idl";

            [
                uuid({{ComIdentity.TypeLibrary}}),
                version({{ComIdentity.Major}}.{{ComIdentity.Minor}}),
                helpstring("Cpts.Rules for Excel")
            ]
            library CptsRules
            {
                importlib("stdole2.tlb");

                [
                    object,
                    dual,
                    oleautomation,
                    uuid({{ComIdentity.Interface}}),
                    helpstring("Worksheet functions")
                ]
                interface ICptsFunctions : IDispatch
                {

            """);
        foreach (var method in typeof(ICptsFunctions).GetMethods())
        {
            var purpose = FunctionCatalogue.Find(method.Name)!.Purpose.English;
            var parameters = method.GetParameters().Select(parameter => $"[in, optional] VARIANT {parameter.Name}").Append("[out, retval] VARIANT* result");
            idl.Append(CultureInfo.InvariantCulture, $"        [id({method.GetCustomAttribute<DispIdAttribute>()!.Value}), helpstring(\"{purpose}\")]\n");
            idl.Append(CultureInfo.InvariantCulture, $"        HRESULT {method.Name}({string.Join(", ", parameters)});\n");
        }

        idl.Append(CultureInfo.InvariantCulture,
            $$"""
                };

                [
                    uuid({{ComIdentity.Class}}),
                    helpstring("Cpts.Rules for Excel")
                ]
                coclass CptsFunctions
                {
                    [default] interface ICptsFunctions;
                };
            };

            """);
        return idl.ToString();
    }
}
