' Calls the add-in late-bound, as VBA does, and counts the correct answers. VBScript has no way to include a
' file, so .ci/excel puts the parts one after the other: helpers, functions, files, the calls written from the scenarios
' (eng/excel/Corpus), times, finish. Arguments: the folder that the corpus program wrote, a scenario file and an agreement file. Wine's
' VBScript has neither Eval nor AscW, and ends silently on an error: the last line proves that the script finished.
Option Explicit

Dim addIn, passed, failed, shown, scenario, table, tableFunction, tableRow, folder, aFile, aLaw, perFunction, mismatches
passed = 0
failed = 0
shown = 0
scenario = "by hand"
folder = WScript.Arguments(0)
aFile = WScript.Arguments(1)
aLaw = WScript.Arguments(2)
Set perFunction = CreateObject("Scripting.Dictionary")
Set mismatches = CreateObject("Scripting.Dictionary")
Set addIn = CreateObject("Cpts.Rules.Excel")

' What Excel passes for a cell or a range, limited to the members that the add-in uses.
Class FakeAreas
  Public Count
End Class

Class FakeWorkbook
  Public Date1904
End Class

Class FakeWorksheet
  Public Parent
End Class

Class FakeRange
  Public Value2
  Public Areas
  Public Worksheet
End Class

Function RangeOf(values, areaCount, from1904)
  Dim result, book
  Set result = New FakeRange
  result.Value2 = values
  Set result.Areas = New FakeAreas
  result.Areas.Count = areaCount
  Set book = New FakeWorkbook
  book.Date1904 = from1904
  Set result.Worksheet = New FakeWorksheet
  Set result.Worksheet.Parent = book
  Set RangeOf = result
End Function

Function Range(values)
  Set Range = RangeOf(values, 1, False)
End Function

Sub Begin(name)
  scenario = name
End Sub

Sub Note(functionName, ok, what)
  perFunction(functionName) = perFunction(functionName) + 1
  If ok Then
    passed = passed + 1
    Exit Sub
  End If
  failed = failed + 1
  mismatches(functionName) = mismatches(functionName) + 1
  shown = shown + 1
  If shown <= 40 Then WScript.Echo "MISMATCH " & scenario & " " & functionName & ": " & what
End Sub

' Expected values: a letter for the type, then the value. n is an amount in cents, i a whole number, d a date by its
' number, t a text, b true or false, x an error by its name; * matches anything.
Function Matches(expected, actual)
  Dim rest
  rest = Mid(expected, 2)
  Matches = False
  Select Case Left(expected, 1)
    Case "*"
      Matches = True
    Case "n"
      If VarType(actual) = 5 Then Matches = (actual = CDbl(rest) / 100)
    Case "i"
      If VarType(actual) = 3 Then Matches = (actual = CLng(rest))
    Case "d"
      If VarType(actual) = 7 Then Matches = (CDbl(actual) = CDbl(rest))
    Case "t"
      If VarType(actual) = 8 Then Matches = (actual = rest)
    Case "b"
      If VarType(actual) = 11 Then Matches = (actual = (rest = "True"))
    Case "x"
      If VarType(actual) = 10 Then Matches = (InStr(addIn.CPTS_EXPLAIN("CPTS_SIZE", actual), "already: " & rest & ".") > 0)
  End Select
End Function

Function Show(value)
  If IsArray(value) Then
    Show = "a table"
  ElseIf VarType(value) = 10 Then
    Show = addIn.CPTS_EXPLAIN("CPTS_SIZE", value) & " [" & addIn.CPTS_EXPLAIN() & "]"
  ElseIf VarType(value) <= 1 Then
    Show = "nothing"
  Else
    Show = CStr(value) & " (type " & VarType(value) & ")"
  End If
End Function

Sub Same(functionName, expected, actual)
  Note functionName, Matches(expected, actual), "expected " & expected & ", got " & Show(actual)
End Sub

' A table: its rows after the header are then given one by one.
Sub Open(functionName, rowCount, actual)
  tableFunction = functionName
  If Not IsArray(actual) Then
    Note functionName, False, "expected a table, got " & Show(actual)
    table = Empty
    Exit Sub
  End If
  Note functionName, UBound(actual, 1) = rowCount, "expected " & rowCount & " rows, got " & UBound(actual, 1)
  table = actual
  tableRow = 0
End Sub

Sub NextRow(expectedCells)
  Dim cells, column, ok
  If Not IsArray(table) Then Exit Sub
  tableRow = tableRow + 1
  If tableRow > UBound(table, 1) Then Exit Sub
  cells = Split(expectedCells, "|")
  ok = (UBound(cells) = UBound(table, 2))
  If ok Then
    For column = 0 To UBound(cells)
      If Not Matches(cells(column), table(tableRow, column)) Then
        ok = False
        Note tableFunction, False, "row " & tableRow & " column " & column & ": expected " & cells(column) & ", got " & Show(table(tableRow, column))
      End If
    Next
  End If
  If ok Then Note tableFunction, True, ""
End Sub

