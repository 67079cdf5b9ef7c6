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

Public Function CPTS_TAILLE(Optional ByVal population As Variant, Optional ByVal lectures As Variant, Optional ByVal date_appreciation As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_TAILLE = Rules.CPTS_TAILLE(population, lectures, date_appreciation, accords)
End Function

Public Function CPTS_HABITANTS_MANQUANTS(Optional ByVal population As Variant, Optional ByVal lectures As Variant, Optional ByVal date_appreciation As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_HABITANTS_MANQUANTS = Rules.CPTS_HABITANTS_MANQUANTS(population, lectures, date_appreciation, accords)
End Function

Public Function CPTS_POPULATION(Optional ByVal communes As Variant, Optional ByVal annee As Variant) As Variant
    CPTS_POPULATION = Rules.CPTS_POPULATION(communes, annee)
End Function

Public Function CPTS_BUDGET(Optional ByVal population As Variant, Optional ByVal missions As Variant, Optional ByVal date_appreciation As Variant, Optional ByVal part As Variant, Optional ByVal lectures As Variant, Optional ByVal membres As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_BUDGET = Rules.CPTS_BUDGET(population, missions, date_appreciation, part, lectures, membres, accords)
End Function

Public Function CPTS_BUDGET_DETAIL(Optional ByVal population As Variant, Optional ByVal missions As Variant, Optional ByVal date_appreciation As Variant, Optional ByVal lectures As Variant, Optional ByVal membres As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_BUDGET_DETAIL = Rules.CPTS_BUDGET_DETAIL(population, missions, date_appreciation, lectures, membres, accords)
End Function

Public Function CPTS_MISSIONS_MANQUANTES(Optional ByVal missions As Variant, Optional ByVal date_appreciation As Variant, Optional ByVal signature As Variant, Optional ByVal lectures As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_MISSIONS_MANQUANTES = Rules.CPTS_MISSIONS_MANQUANTES(missions, date_appreciation, signature, lectures, accords)
End Function

Public Function CPTS_ECHEANCE(Optional ByVal mission As Variant, Optional ByVal signature As Variant, Optional ByVal etape As Variant, Optional ByVal lectures As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_ECHEANCE = Rules.CPTS_ECHEANCE(mission, signature, etape, lectures, accords)
End Function

Public Function CPTS_FIN_SILENCE(Optional ByVal reception As Variant, Optional ByVal lectures As Variant, Optional ByVal departement As Variant) As Variant
    CPTS_FIN_SILENCE = Rules.CPTS_FIN_SILENCE(reception, lectures, departement)
End Function

Public Function CPTS_STATUT_PROJET(Optional ByVal reception As Variant, Optional ByVal date_appreciation As Variant, Optional ByVal pieces As Variant, Optional ByVal decision As Variant, Optional ByVal decidee_le As Variant, Optional ByVal motif As Variant, Optional ByVal lectures As Variant, Optional ByVal departement As Variant) As Variant
    CPTS_STATUT_PROJET = Rules.CPTS_STATUT_PROJET(reception, date_appreciation, pieces, decision, decidee_le, motif, lectures, departement)
End Function

Public Function CPTS_ECHEANCIER(Optional ByVal population As Variant, Optional ByVal signature As Variant, Optional ByVal missions As Variant, Optional ByVal dossier_complet As Variant, Optional ByVal plan_de_crise As Variant, Optional ByVal annees_de_crise As Variant, Optional ByVal indicateurs As Variant, Optional ByVal lectures As Variant, Optional ByVal membres As Variant, Optional ByVal faits As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_ECHEANCIER = Rules.CPTS_ECHEANCIER(population, signature, missions, dossier_complet, plan_de_crise, annees_de_crise, indicateurs, lectures, membres, faits, accords)
End Function

Public Function CPTS_PLAFOND(Optional ByVal annee As Variant) As Variant
    CPTS_PLAFOND = Rules.CPTS_PLAFOND(annee)
End Function

Public Function CPTS_EVALUER(Optional ByVal fichier As Variant, Optional ByVal date_appreciation As Variant, Optional ByVal rubrique As Variant, Optional ByVal accords As Variant) As Variant
    CPTS_EVALUER = Rules.CPTS_EVALUER(fichier, date_appreciation, rubrique, accords)
End Function

Public Function CPTS_SOURCE(Optional ByVal identifiant As Variant) As Variant
    CPTS_SOURCE = Rules.CPTS_SOURCE(identifiant)
End Function

Public Function CPTS_EXPLIQUER(Optional ByVal sujet As Variant, Optional ByVal argument1 As Variant, Optional ByVal argument2 As Variant, Optional ByVal argument3 As Variant, Optional ByVal argument4 As Variant, Optional ByVal argument5 As Variant, Optional ByVal argument6 As Variant, Optional ByVal argument7 As Variant, Optional ByVal argument8 As Variant, Optional ByVal argument9 As Variant, Optional ByVal argument10 As Variant, Optional ByVal argument11 As Variant) As Variant
    CPTS_EXPLIQUER = Rules.CPTS_EXPLIQUER(sujet, argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8, argument9, argument10, argument11)
End Function

Public Function CPTS_AIDE(Optional ByVal fonction As Variant) As Variant
    CPTS_AIDE = Rules.CPTS_AIDE(fonction)
End Function

Public Function CPTS_VERSION() As Variant
    CPTS_VERSION = Rules.CPTS_VERSION()
End Function

Public Function CPTS_RAPPROCHEMENT(Optional ByVal versements As Variant, Optional ByVal recettes As Variant, Optional ByVal date_appreciation As Variant) As Variant
    CPTS_RAPPROCHEMENT = Rules.CPTS_RAPPROCHEMENT(versements, recettes, date_appreciation)
End Function

Public Function CPTS_SIZE(Optional ByVal population As Variant, Optional ByVal readings As Variant, Optional ByVal as_of As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_SIZE = Rules.CPTS_SIZE(population, readings, as_of, agreement_files)
End Function

Public Function CPTS_INHABITANTS_MISSING(Optional ByVal population As Variant, Optional ByVal readings As Variant, Optional ByVal as_of As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_INHABITANTS_MISSING = Rules.CPTS_INHABITANTS_MISSING(population, readings, as_of, agreement_files)
End Function

Public Function CPTS_INHABITANTS(Optional ByVal communes As Variant, Optional ByVal year As Variant) As Variant
    CPTS_INHABITANTS = Rules.CPTS_INHABITANTS(communes, year)
End Function

Public Function CPTS_ANNUAL_AMOUNT(Optional ByVal population As Variant, Optional ByVal missions As Variant, Optional ByVal as_of As Variant, Optional ByVal part As Variant, Optional ByVal readings As Variant, Optional ByVal members As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_ANNUAL_AMOUNT = Rules.CPTS_ANNUAL_AMOUNT(population, missions, as_of, part, readings, members, agreement_files)
End Function

Public Function CPTS_BUDGET_LINES(Optional ByVal population As Variant, Optional ByVal missions As Variant, Optional ByVal as_of As Variant, Optional ByVal readings As Variant, Optional ByVal members As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_BUDGET_LINES = Rules.CPTS_BUDGET_LINES(population, missions, as_of, readings, members, agreement_files)
End Function

Public Function CPTS_MISSING_MISSIONS(Optional ByVal missions As Variant, Optional ByVal as_of As Variant, Optional ByVal signed_on As Variant, Optional ByVal readings As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_MISSING_MISSIONS = Rules.CPTS_MISSING_MISSIONS(missions, as_of, signed_on, readings, agreement_files)
End Function

Public Function CPTS_DEADLINE(Optional ByVal mission As Variant, Optional ByVal signed_on As Variant, Optional ByVal stage As Variant, Optional ByVal readings As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_DEADLINE = Rules.CPTS_DEADLINE(mission, signed_on, stage, readings, agreement_files)
End Function

Public Function CPTS_SILENCE_END(Optional ByVal received As Variant, Optional ByVal readings As Variant, Optional ByVal department As Variant) As Variant
    CPTS_SILENCE_END = Rules.CPTS_SILENCE_END(received, readings, department)
End Function

Public Function CPTS_PROJECT_STATUS(Optional ByVal received As Variant, Optional ByVal as_of As Variant, Optional ByVal missing_items As Variant, Optional ByVal decision As Variant, Optional ByVal decided_on As Variant, Optional ByVal ground As Variant, Optional ByVal readings As Variant, Optional ByVal department As Variant) As Variant
    CPTS_PROJECT_STATUS = Rules.CPTS_PROJECT_STATUS(received, as_of, missing_items, decision, decided_on, ground, readings, department)
End Function

Public Function CPTS_SCHEDULE(Optional ByVal population As Variant, Optional ByVal signed_on As Variant, Optional ByVal missions As Variant, Optional ByVal file_complete As Variant, Optional ByVal plan_first_drafted As Variant, Optional ByVal crisis_years As Variant, Optional ByVal indicators As Variant, Optional ByVal readings As Variant, Optional ByVal members As Variant, Optional ByVal facts As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_SCHEDULE = Rules.CPTS_SCHEDULE(population, signed_on, missions, file_complete, plan_first_drafted, crisis_years, indicators, readings, members, facts, agreement_files)
End Function

Public Function CPTS_CEILING(Optional ByVal year As Variant) As Variant
    CPTS_CEILING = Rules.CPTS_CEILING(year)
End Function

Public Function CPTS_EVALUATE(Optional ByVal file As Variant, Optional ByVal as_of As Variant, Optional ByVal section As Variant, Optional ByVal agreement_files As Variant) As Variant
    CPTS_EVALUATE = Rules.CPTS_EVALUATE(file, as_of, section, agreement_files)
End Function

Public Function CPTS_REFERENCE(Optional ByVal source_id As Variant) As Variant
    CPTS_REFERENCE = Rules.CPTS_REFERENCE(source_id)
End Function

Public Function CPTS_EXPLAIN(Optional ByVal subject As Variant, Optional ByVal argument1 As Variant, Optional ByVal argument2 As Variant, Optional ByVal argument3 As Variant, Optional ByVal argument4 As Variant, Optional ByVal argument5 As Variant, Optional ByVal argument6 As Variant, Optional ByVal argument7 As Variant, Optional ByVal argument8 As Variant, Optional ByVal argument9 As Variant, Optional ByVal argument10 As Variant, Optional ByVal argument11 As Variant) As Variant
    CPTS_EXPLAIN = Rules.CPTS_EXPLAIN(subject, argument1, argument2, argument3, argument4, argument5, argument6, argument7, argument8, argument9, argument10, argument11)
End Function

Public Function CPTS_HELP(Optional ByVal function_name As Variant) As Variant
    CPTS_HELP = Rules.CPTS_HELP(function_name)
End Function

Public Function CPTS_RECONCILIATION(Optional ByVal payments As Variant, Optional ByVal receipts As Variant, Optional ByVal as_of As Variant) As Variant
    CPTS_RECONCILIATION = Rules.CPTS_RECONCILIATION(payments, receipts, as_of)
End Function
