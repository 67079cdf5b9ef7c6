using System.Globalization;
using System.Text;
using Cpts.Rules.Excel.Functions;

namespace Cpts.Rules.Excel.Tests.Com;

/// <summary>The VBA module, in plain ASCII, since VBA reads modules in the code page of the machine. The descriptions, which have
/// accents, are requested from the add-in itself.</summary>
internal static class VbaModuleText
{
    public static string Write()
    {
        var module = new StringBuilder(
            """
            Attribute VB_Name = "CptsRules"
            ' The functions of Cpts.Rules for worksheets, for those who do not tick the automation add-in.
            ' Run install.cmd first. Then, once in each workbook: CptsRulesDescribe, for the function wizard.
            ' Written from the catalogue of functions by VbaModuleTests.
            Option Explicit

            Private rulesObject As Object

            ' Descriptions, arguments and category in the function wizard.
            Public Sub CptsRulesDescribe()
                DescribeAll Rules.CPTS_AIDE(), True
                DescribeAll Rules.CPTS_HELP(), False
            End Sub

            Private Function Rules() As Object
                If rulesObject Is Nothing Then Set rulesObject = CreateObject("Cpts.Rules.Excel")
                Set Rules = rulesObject
            End Function

            Private Sub DescribeAll(ByVal functionTable As Variant, ByVal inFrench As Boolean)
                Dim row As Long
                For row = 1 To UBound(functionTable, 1)
                    If inFrench Then
                        DescribeOne functionTable(row, 0), Rules.CPTS_AIDE(functionTable(row, 0))
                    Else
                        DescribeOne functionTable(row, 0), Rules.CPTS_HELP(functionTable(row, 0))
                    End If
                Next
            End Sub

            Private Sub DescribeOne(ByVal functionName As String, ByVal help As Variant)
                Dim meanings() As String, row As Long
                If UBound(help, 1) = 0 Then
                    Application.MacroOptions Macro:=functionName, Description:=Left$(help(0, 1), 255), Category:="CPTS"
                    Exit Sub
                End If
                ReDim meanings(1 To UBound(help, 1))
                For row = 1 To UBound(help, 1)
                    meanings(row) = Left$(help(row, 1), 255)
                Next
                Application.MacroOptions Macro:=functionName, Description:=Left$(help(0, 1), 255), Category:="CPTS", ArgumentDescriptions:=meanings
            End Sub

            """);
        foreach (var language in (Language[])[Language.French, Language.English])
        {
            foreach (var function in FunctionCatalogue.All.Where(function => language == Language.French || function.English != function.French))
            {
                var name = function.Name(language);
                string[] names = [.. function.Parameters.Select(parameter => parameter.Name(language))];
                module.Append(CultureInfo.InvariantCulture, $"\nPublic Function {name}({string.Join(", ", names.Select(each => $"Optional ByVal {each} As Variant"))}) As Variant\n");
                module.Append(CultureInfo.InvariantCulture, $"    {name} = Rules.{name}({string.Join(", ", names)})\nEnd Function\n");
            }
        }

        return module.ToString();
    }
}
