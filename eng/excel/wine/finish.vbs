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

' --- Time of a call, its arguments as VBA gives them; the loop around it is counted too, and given last.
Sub CallOnce(name)
  Dim answer
  Select Case name
    Case "CPTS_TAILLE": answer = addIn.CPTS_TAILLE(174793)
    Case "CPTS_HABITANTS_MANQUANTS": answer = addIn.CPTS_HABITANTS_MANQUANTS(174793)
    Case "CPTS_POPULATION": answer = addIn.CPTS_POPULATION("97403; 97416; 97422", 2026)
    Case "CPTS_BUDGET": answer = addIn.CPTS_BUDGET(174793, "toutes", 46347)
    Case "CPTS_BUDGET_DETAIL": answer = addIn.CPTS_BUDGET_DETAIL(174793, "toutes", 46347)
    Case "CPTS_MISSIONS_MANQUANTES": answer = addIn.CPTS_MISSIONS_MANQUANTES("accessToCare", 46347)
    Case "CPTS_ECHEANCE": answer = addIn.CPTS_ECHEANCE("accessToCare", 44549)
    Case "CPTS_FIN_SILENCE": answer = addIn.CPTS_FIN_SILENCE(44228)
    Case "CPTS_STATUT_PROJET": answer = addIn.CPTS_STATUT_PROJET(44258, 44353)
    Case "CPTS_ECHEANCIER": answer = addIn.CPTS_ECHEANCIER(174793, 44682, "accessToCare")
    Case "CPTS_PLAFOND": answer = addIn.CPTS_PLAFOND(2026)
    Case "CPTS_EVALUER": answer = addIn.CPTS_EVALUER(aFile)
    Case "CPTS_SOURCE": answer = addIn.CPTS_SOURCE("S07")
    Case "CPTS_EXPLIQUER": answer = addIn.CPTS_EXPLIQUER("CPTS_PLAFOND", 2030)
    Case "CPTS_AIDE": answer = addIn.CPTS_AIDE()
    Case "CPTS_VERSION": answer = addIn.CPTS_VERSION()
  End Select
End Sub

' Timer starts again at midnight.
Function Since(started)
  Since = Timer - started
  If Since < 0 Then Since = Since + 86400
End Function

Sub TimeOf(name)
  Dim calls, turn, started
  CallOnce name
  calls = 0
  started = Timer
  Do
    For turn = 1 To 20
      CallOnce name
    Next
    calls = calls + 20
  Loop Until Since(started) > 0.25
  WScript.Echo "time " & name & ": " & CLng(Since(started) * 1000000 / calls) & " us a call"
End Sub

Dim functionName
For Each functionName In Array("CPTS_TAILLE", "CPTS_HABITANTS_MANQUANTS", "CPTS_POPULATION", "CPTS_BUDGET", "CPTS_BUDGET_DETAIL", "CPTS_MISSIONS_MANQUANTES", "CPTS_ECHEANCE", "CPTS_FIN_SILENCE", "CPTS_STATUT_PROJET", "CPTS_ECHEANCIER", "CPTS_PLAFOND", "CPTS_EVALUER", "CPTS_SOURCE", "CPTS_EXPLIQUER", "CPTS_AIDE", "CPTS_VERSION", "(no call)")
  TimeOf functionName
Next

For Each functionName In perFunction.Keys
  WScript.Echo functionName & ": " & perFunction(functionName) & " compared, " & CLng(mismatches(functionName)) & " mismatches"
Next
WScript.Echo "VBScript: " & passed & " passed, " & failed & " failed"
If failed > 0 Then WScript.Quit 1
WScript.Quit 0
