' --- Every function that the add-in lists was called above, under each of its names.
Sub EachWasCalled(list)
  Dim row
  For row = 1 To UBound(list, 1)
    If Not perFunction.Exists(list(row, 0)) Then Note list(row, 0), False, "never called"
  Next
End Sub

scenario = "all functions"
EachWasCalled addIn.CPTS_AIDE()
EachWasCalled addIn.CPTS_HELP()

Dim functionName
For Each functionName In perFunction.Keys
  WScript.Echo functionName & ": " & perFunction(functionName) & " compared, " & CLng(mismatches(functionName)) & " mismatches"
Next
WScript.Echo "VBScript: " & passed & " passed, " & failed & " failed"
If failed > 0 Then WScript.Quit 1
WScript.Quit 0
