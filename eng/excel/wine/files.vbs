' --- The evaluation of every scenario file, cell by cell.
Sub CompareFiles(path)
  Dim fso, file, line, cells, actual, rowNumber, column, ok
  Set fso = CreateObject("Scripting.FileSystemObject")
  Set file = fso.OpenTextFile(path, 1, False, -1)
  actual = Empty
  rowNumber = 0
  Do Until file.AtEndOfStream
    line = file.ReadLine
    cells = Split(line, Chr(9))
    If cells(0) = "F" Then
      If IsArray(actual) Then Note "CPTS_EVALUATE", rowNumber = UBound(actual, 1), "expected " & rowNumber & " rows, got " & UBound(actual, 1)
      scenario = cells(1)
      If UBound(cells) = 1 Then
        actual = addIn.CPTS_EVALUATE(cells(1))
      Else
        actual = addIn.CPTS_EVALUATE(cells(1), , , cells(2))
      End If
      rowNumber = 0
      Note "CPTS_EVALUATE", IsArray(actual), "expected a table, got " & Show(actual)
    ElseIf IsArray(actual) Then
      rowNumber = rowNumber + 1
      ok = (rowNumber <= UBound(actual, 1))
      If ok Then
        For column = 1 To 9
          If ok Then
            If Not Matches(cells(column), actual(rowNumber, column - 1)) Then
              ok = False
              Note "CPTS_EVALUATE", False, "row " & rowNumber & " column " & column & ": expected " & cells(column) & ", got " & Show(actual(rowNumber, column - 1))
            End If
          End If
        Next
        If ok Then Note "CPTS_EVALUATE", True, ""
      Else
        Note "CPTS_EVALUATE", False, "row " & rowNumber & " is missing"
      End If
    End If
  Loop
  If IsArray(actual) Then Note "CPTS_EVALUATE", rowNumber = UBound(actual, 1), "expected " & rowNumber & " rows, got " & UBound(actual, 1)
  file.Close
End Sub

CompareFiles folder & "\rows.txt"
CompareFiles folder & "\law.txt"
