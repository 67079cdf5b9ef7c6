' --- Time of a call, with arguments as VBA passes them. .ci/excel writes a loop for each line of times.txt, so that little except
' the call is measured: Wine has no Eval, and its branches are slow.
Dim answer, turn, calls, began

' Timer restarts at midnight.
Function Since(moment)
  Since = Timer - moment
  If Since < 0 Then Since = Since + 86400
End Function

Sub BeginTime()
  calls = 0
  began = Timer
End Sub

' Checked after every twenty calls: a quarter of a second is enough.
Function IsTimed(functionName)
  calls = calls + 20
  IsTimed = Since(began) > 0.25
  If IsTimed Then WScript.Echo "time " & functionName & ": " & CLng(Since(began) * 1000000 / calls) & " us a call"
End Function

