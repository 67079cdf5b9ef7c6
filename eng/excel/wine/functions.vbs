' --- Every form of an argument, on one function: the same answer, or the right error.
scenario = "forms"
Dim nothingAtAll
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE(174793)
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE(CDbl(174793))
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE(CSng(174793))
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE(CCur(174793))
Same "CPTS_TAILLE", "i1", addIn.CPTS_TAILLE(CInt(1000))
Same "CPTS_TAILLE", "i1", addIn.CPTS_TAILLE(CByte(200))
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE("174793")
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE("174 793")
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE("174" & Chr(160) & "793")
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE(Range(CDbl(174793)))
Same "CPTS_TAILLE", "i2", addIn.CPTS_TAILLE(80000, "size2")
Same "CPTS_TAILLE", "i2", addIn.CPTS_TAILLE(80000, Range("boundAt80000=size2"))
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE(80000, Empty)
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE()
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(, "size2")
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(Empty)
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(nothingAtAll)
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(Null)
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(Nothing)
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE("")
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE("many")
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(True)
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(DateSerial(2022, 3, 1))
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(addIn)
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(80000, "size5")
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(RangeOf(CDbl(174793), 2, False))
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(RangeOf(CDbl(174793), 1, True))
Same "CPTS_TAILLE", "x#NUM!", addIn.CPTS_TAILLE(0)
Same "CPTS_TAILLE", "x#NUM!", addIn.CPTS_TAILLE(-5)
Same "CPTS_TAILLE", "x#NUM!", addIn.CPTS_TAILLE(1000.5)
Same "CPTS_TAILLE", "x#NUM!", addIn.CPTS_TAILLE(3000000000)
Same "CPTS_TAILLE", "x#NUM!", addIn.CPTS_TAILLE(1E+300)
Same "CPTS_TAILLE", "x#N/A", addIn.CPTS_TAILLE(addIn.CPTS_PLAFOND(2021))
Same "CPTS_TAILLE", "x#NUM!", addIn.CPTS_TAILLE(addIn.CPTS_TAILLE(0))
Same "CPTS_TAILLE", "x#VALUE!", addIn.CPTS_TAILLE(Range(addIn.CPTS_TAILLE("many")))

scenario = "dates"
Same "CPTS_FIN_SILENCE", "d44287", addIn.CPTS_FIN_SILENCE(44228)
Same "CPTS_FIN_SILENCE", "d44287", addIn.CPTS_FIN_SILENCE(44228.75)
Same "CPTS_FIN_SILENCE", "d44287", addIn.CPTS_FIN_SILENCE(DateSerial(2021, 2, 1))
Same "CPTS_FIN_SILENCE", "d44287", addIn.CPTS_FIN_SILENCE("2021-02-01")
Same "CPTS_FIN_SILENCE", "d44287", addIn.CPTS_FIN_SILENCE(Range(CDbl(44228)))
Same "CPTS_FIN_SILENCE", "x#VALUE!", addIn.CPTS_FIN_SILENCE()
Same "CPTS_FIN_SILENCE", "x#VALUE!", addIn.CPTS_FIN_SILENCE("01/02/2021")
Same "CPTS_FIN_SILENCE", "x#VALUE!", addIn.CPTS_FIN_SILENCE("2021-02-30")
Same "CPTS_FIN_SILENCE", "x#VALUE!", addIn.CPTS_FIN_SILENCE(False)
Same "CPTS_FIN_SILENCE", "x#VALUE!", addIn.CPTS_FIN_SILENCE(44228, , "xx")
Same "CPTS_FIN_SILENCE", "x#NUM!", addIn.CPTS_FIN_SILENCE(0)
Same "CPTS_FIN_SILENCE", "x#NUM!", addIn.CPTS_FIN_SILENCE(100000)
Same "CPTS_FIN_SILENCE", "x#N/A", addIn.CPTS_FIN_SILENCE("2019-07-26")
Same "CPTS_FIN_SILENCE", "d44319", addIn.CPTS_FIN_SILENCE("2021-03-01", "nextWorkingDay")
Same "CPTS_SILENCE_END", "d44317", addIn.CPTS_SILENCE_END("2021-03-01", "keep", 67)

' --- Every function once in each language, with its errors.
scenario = "functions"

Function Contract()
  Dim a(3, 3)
  a(0, 0) = "Mission"
  a(1, 0) = "accessToCare"
  a(1, 1) = DateSerial(2022, 3, 1)
  a(3, 0) = "prevention"
  a(3, 1) = "2022-10-01"
  a(3, 2) = 17500.01
  a(3, 3) = "17499,99"
  Contract = a
End Function

' One of the receipts is dated after the evaluation date.
Function Receipts()
  Dim a(2, 1)
  a(0, 0) = "Date"
  a(1, 0) = "2022-01-15"
  a(1, 1) = CDbl(74000)
  a(2, 0) = DateSerial(2022, 3, 9)
  a(2, 1) = CDbl(50000)
  Receipts = a
End Function

Dim due
due = addIn.CPTS_ECHEANCIER(174793, "2021-12-19", Contract())

Same "CPTS_SIZE", "i4", addIn.CPTS_SIZE(175001)
Same "CPTS_HABITANTS_MANQUANTS", "i208", addIn.CPTS_HABITANTS_MANQUANTS(174793)
Same "CPTS_INHABITANTS_MISSING", "x#N/A", addIn.CPTS_INHABITANTS_MISSING(175001)
Same "CPTS_POPULATION", "i174793", addIn.CPTS_POPULATION("97403; 97416; 97422", 2026)
Same "CPTS_INHABITANTS", "i174793", addIn.CPTS_INHABITANTS(Array(97403, "97416", Empty, 97422), 2026)
Same "CPTS_POPULATION", "x#N/A", addIn.CPTS_POPULATION("97499", 2026)
Same "CPTS_POPULATION", "x#N/A", addIn.CPTS_POPULATION("97403", 2020)
Same "CPTS_POPULATION", "x#VALUE!", addIn.CPTS_POPULATION("97403; 97403", 2026)
Same "CPTS_POPULATION", "x#VALUE!", addIn.CPTS_POPULATION("", 2026)
Same "CPTS_BUDGET", "n48750000", addIn.CPTS_BUDGET(174793, "toutes", "2026-11-21")
Same "CPTS_BUDGET", "n43750000", addIn.CPTS_BUDGET(174793, "socles", "2026-11-21")
Same "CPTS_BUDGET", "x#N/A", addIn.CPTS_BUDGET(60000, "toutes", "2026-11-21")
Same "CPTS_BUDGET", "n38250000", addIn.CPTS_BUDGET(60000, "toutes", "2026-11-21", "min")
Same "CPTS_BUDGET", "n41250000", addIn.CPTS_BUDGET(60000, "toutes", "2026-11-21", "max")
Same "CPTS_ANNUAL_AMOUNT", "n28700000", addIn.CPTS_ANNUAL_AMOUNT(60000, "all", "2022-03-31")
Same "CPTS_BUDGET", "n20000000", addIn.CPTS_BUDGET(174793, Array("accessToCare", Empty), "2026-11-21")
Same "CPTS_BUDGET", "x#VALUE!", addIn.CPTS_BUDGET(174793, "socles")
Same "CPTS_BUDGET", "x#VALUE!", addIn.CPTS_BUDGET(174793, "accessToCare; accessToCare", "2026-11-21")
Same "CPTS_BUDGET", "x#N/A", addIn.CPTS_BUDGET(174793, "healthCrisis", "2021-01-01")
Same "CPTS_BUDGET", "x#N/A", addIn.CPTS_BUDGET(174793, "socles", "2019-08-24")
Open "CPTS_BUDGET_DETAIL", 6, addIn.CPTS_BUDGET_DETAIL(174793, "socles", "2026-11-21")
Same "CPTS_BUDGET_DETAIL", "tTotal", table(6, 0)
Same "CPTS_BUDGET_DETAIL", "n43750000", table(6, 7)
Open "CPTS_BUDGET_LINES", 8, addIn.CPTS_BUDGET_LINES(174793, "all", "2026-11-21")
Same "CPTS_BUDGET_LINES", "tprofessionalSupport", table(7, 0)
Open "CPTS_MISSIONS_MANQUANTES", 2, addIn.CPTS_MISSIONS_MANQUANTES("accessToCare; prevention", "2026-11-21")
Open "CPTS_MISSING_MISSIONS", 0, addIn.CPTS_MISSING_MISSIONS("core", "2026-11-21", "2022-05-01")
Same "CPTS_ECHEANCE", "d44731", addIn.CPTS_ECHEANCE("accessToCare", DateSerial(2021, 12, 19))
Same "CPTS_DEADLINE", "d45096", addIn.CPTS_DEADLINE("accessToCare", DateSerial(2021, 12, 19), "deployment")
Same "CPTS_ECHEANCE", "x#N/A", addIn.CPTS_ECHEANCE("careQuality", DateSerial(2021, 12, 19))
Same "CPTS_ECHEANCE", "x#VALUE!", addIn.CPTS_ECHEANCE("cooking", DateSerial(2021, 12, 19))
Same "CPTS_STATUT_PROJET", "topposition", addIn.CPTS_STATUT_PROJET("2021-03-03", "2021-06-06", , "opposition", "2021-04-30", "PRS")
Same "CPTS_PROJECT_STATUS", "tdeemedValidated", addIn.CPTS_PROJECT_STATUS("2021-03-03", "2021-06-06")
Same "CPTS_PROJECT_STATUS", "tnotReceived", addIn.CPTS_PROJECT_STATUS(, "2021-06-06")
Same "CPTS_PROJECT_STATUS", "x#VALUE!", addIn.CPTS_PROJECT_STATUS("2021-03-03")
Open "CPTS_ECHEANCIER", 39, addIn.CPTS_ECHEANCIER(174793, "2021-12-19", Contract())
NextRow "d44549|tFonctionnement|i1|tversement unique|n7500000|n7500000|bTrue|i1"
NextRow "d44621|*|i1|tavance|n0|n7224658|bTrue|i1"
NextRow "d44835|*|i1|tavance|n284075|n284075|bTrue|i1"
Open "CPTS_SCHEDULE", 1, addIn.CPTS_SCHEDULE(174793, DateSerial(2021, 12, 19), Range("accessToCare"))
NextRow "d44549|toperating|i1|toperatingInFull|n7500000|n7500000|bTrue|i1"
Same "CPTS_ECHEANCIER", "x#VALUE!", addIn.CPTS_ECHEANCIER(174793, 44549)
Same "CPTS_ECHEANCIER", "x#NUM!", addIn.CPTS_ECHEANCIER(174793, 44549, "prevention", , , 6)
Same "CPTS_SCHEDULE", "x#N/A", addIn.CPTS_SCHEDULE(addIn.CPTS_PLAFOND(2021), 44549, "prevention")
Same "CPTS_PLAFOND", "n4399200", addIn.CPTS_PLAFOND(2023)
Same "CPTS_CEILING", "x#N/A", addIn.CPTS_CEILING(2027)
Same "CPTS_CEILING", "x#NUM!", addIn.CPTS_CEILING(1900)
Same "CPTS_SOURCE", "x#N/A", addIn.CPTS_SOURCE("S99")
Note "CPTS_SOURCE", InStr(addIn.CPTS_SOURCE("S07"), "septembre 2020") > 0, "S07"
Note "CPTS_REFERENCE", InStr(addIn.CPTS_REFERENCE("s07"), "September 2020") > 0, "S07"
Note "CPTS_EXPLAIN", InStr(addIn.CPTS_EXPLAIN("CPTS2001"), "core mission") > 0, "a code"
Note "CPTS_EXPLIQUER", InStr(addIn.CPTS_EXPLIQUER("CPTS_BUDGET", 60000, "toutes", "2026-11-21"), "382") > 0, "a range"
Note "CPTS_EXPLAIN", addIn.CPTS_EXPLAIN("CPTS_SIZE", 5) = "No error.", "no error"
Same "CPTS_EXPLIQUER", "x#VALUE!", addIn.CPTS_EXPLIQUER("CPTS_NOTHING")
Same "CPTS_PLAFOND", "x#N/A", addIn.CPTS_PLAFOND(2030)
Note "CPTS_EXPLIQUER", InStr(addIn.CPTS_EXPLIQUER(), "2026") > 0, "the last error"
Open "CPTS_AIDE", 17, addIn.CPTS_AIDE()
Open "CPTS_HELP", 7, addIn.CPTS_HELP("CPTS_BUDGET")
Same "CPTS_VERSION", "t1.0.0", addIn.CPTS_VERSION()
Same "CPTS_BUDGET", "x#N/A", addIn.CPTS_BUDGET(200000, "toutes", "2026-11-21")
Same "CPTS_BUDGET", "n58000000", addIn.CPTS_BUDGET(200000, "toutes", "2026-11-21", , , 99)
Same "CPTS_BUDGET", "n62900000", addIn.CPTS_BUDGET(200000, "toutes", "2026-11-21", , , 100)
Same "CPTS_BUDGET", "x#N/A", addIn.CPTS_BUDGET(62000, "carePathways", "2026-11-21")
Same "CPTS_BUDGET", "n13000000", addIn.CPTS_BUDGET(62000, "carePathways", "2026-11-21", , , , aLaw)
Same "CPTS_BUDGET", "x#VALUE!", addIn.CPTS_BUDGET(62000, "carePathways", "2026-11-21", , , , aFile)
Same "CPTS_BUDGET", "x#N/A", addIn.CPTS_BUDGET(62000, "carePathways", "2026-11-21", , , , "C:\no\such\accord.json")
Same "CPTS_TAILLE", "i3", addIn.CPTS_TAILLE(174793, , "2026-11-21", Range(aLaw))
Open "CPTS_RAPPROCHEMENT", 1, addIn.CPTS_RAPPROCHEMENT(due, Receipts(), "2022-03-01")
NextRow "n7500000|n7500000|n7400000|n-100000|n-100000"
Open "CPTS_RECONCILIATION", 1, addIn.CPTS_RECONCILIATION(due, Range(Receipts()), 44629)
NextRow "n7500000|n14724658|n12400000|n-2324658|n4900000"
Open "CPTS_EVALUER", 9, addIn.CPTS_EVALUER(aFile, "2026-11-21", "territoire")
Same "CPTS_EVALUER", "tterritoire", table(9, 0)
Open "CPTS_EVALUATE", 9, addIn.CPTS_EVALUATE(Range(aFile), , "territory")
Same "CPTS_EVALUATE", "tterritory", table(9, 0)
Same "CPTS_EVALUER", "x#VALUE!", addIn.CPTS_EVALUER(aFile, , "cuisine")
Same "CPTS_EVALUER", "x#NUM!", addIn.CPTS_EVALUER(aFile, 0)
Same "CPTS_EVALUER", "x#VALUE!", addIn.CPTS_EVALUER("contract.cpts.json")
Same "CPTS_EVALUER", "x#N/A", addIn.CPTS_EVALUER("C:\no\such\file.cpts.json")

' --- 100 000 rows.
scenario = "100 000 rows"
Dim many, manyCells, started, row, wrong

Function ManyPopulations()
  Dim a(99999, 0), i
  For i = 0 To 99999
    a(i, 0) = CDbl(i * 3)
  Next
  ManyPopulations = a
End Function

Function ExpectedSize(population)
  If population < 40000 Then
    ExpectedSize = 1
  ElseIf population < 80000 Then
    ExpectedSize = 2
  ElseIf population <= 175000 Then
    ExpectedSize = 3
  Else
    ExpectedSize = 4
  End If
End Function

Function Sparse(first, middle, last)
  Dim a(99999, 0)
  a(0, 0) = first
  a(50000, 0) = middle
  a(99999, 0) = last
  Sparse = a
End Function

Set manyCells = Range(ManyPopulations())
started = Timer
many = addIn.CPTS_TAILLE(manyCells)
WScript.Echo "time CPTS_TAILLE on 100 000 rows: " & CLng((Timer - started) * 1000) & " ms"
wrong = 0
Note "CPTS_TAILLE", VarType(many(0, 0)) = 10, "population 0 is an error"
For row = 1 To 99999
  If many(row, 0) <> ExpectedSize(row * 3) Then wrong = wrong + 1
Next
Note "CPTS_TAILLE", wrong = 0, wrong & " wrong sizes of 100 000"
Set manyCells = Range(Sparse(CDbl(97403), "97416", CDbl(97422)))
started = Timer
Same "CPTS_POPULATION", "i174793", addIn.CPTS_POPULATION(manyCells, 2026)
WScript.Echo "time CPTS_POPULATION on 100 000 rows, three of them filled: " & CLng((Timer - started) * 1000) & " ms"
Same "CPTS_POPULATION", "x#N/A", addIn.CPTS_POPULATION(Range(Sparse(CDbl(97403), "97416", addIn.CPTS_PLAFOND(2021))), 2026)
Same "CPTS_BUDGET", "n48750000", addIn.CPTS_BUDGET(174793, "toutes", 46347, , Range(Sparse(Empty, "size3", Empty)))
Open "CPTS_MISSIONS_MANQUANTES", 1, addIn.CPTS_MISSIONS_MANQUANTES(Range(Sparse("accessToCare", "prevention", "carePathways")), 46347)
Open "CPTS_ECHEANCIER", 1, addIn.CPTS_ECHEANCIER(174793, 44549, Range(Sparse("mission", "accessToCare", "prevention")))
