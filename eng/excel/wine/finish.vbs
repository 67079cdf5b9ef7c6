
' --- Time of a call, its arguments as VBA gives them.
Sub TimeOf(name, calls, started)
  WScript.Echo "time " & name & ": " & CLng((Timer - started) * 1000000 / calls) & " us a call"
End Sub

Dim turn
scenario = "time"
started = Timer
For turn = 1 To 5000
  many = addIn.CPTS_TAILLE(turn)
Next
TimeOf "CPTS_TAILLE", 5000, started
started = Timer
For turn = 1 To 1000
  many = addIn.CPTS_BUDGET(174793, "toutes", 46347)
Next
TimeOf "CPTS_BUDGET", 1000, started
started = Timer
For turn = 1 To 1000
  many = addIn.CPTS_FIN_SILENCE(44228)
Next
TimeOf "CPTS_FIN_SILENCE", 1000, started
started = Timer
For turn = 1 To 1000
  many = addIn.CPTS_ECHEANCE("accessToCare", 44549)
Next
TimeOf "CPTS_ECHEANCE", 1000, started
started = Timer
For turn = 1 To 500
  many = addIn.CPTS_BUDGET_DETAIL(174793, "toutes", 46347)
Next
TimeOf "CPTS_BUDGET_DETAIL", 500, started

Dim functionName
For Each functionName In perFunction.Keys
  WScript.Echo functionName & ": " & perFunction(functionName) & " compared, " & CLng(mismatches(functionName)) & " mismatches"
Next
WScript.Echo "VBScript: " & passed & " passed, " & failed & " failed"
If failed > 0 Then WScript.Quit 1
WScript.Quit 0
