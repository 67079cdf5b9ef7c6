using System.Runtime.InteropServices;

namespace Cpts.Rules.Excel;

/// <summary>The functions as COM sees them: the French ones, then their English aliases in the same order.</summary>
/// <remarks>
/// <para>Each accepts whatever a cell or VBA passes, and returns what a cell can hold; <c>FunctionCatalogue</c> describes
/// them. Required arguments are optional here too: omitting one gives an error with a reason.</para>
/// <para>Excel finds them through the type library of this interface (<c>CptsRules.idl</c>), so names, order and numbers
/// must not change: new functions are added at the end of their block.</para>
/// </remarks>
[ComVisible(true)]
[Guid(ComIdentity.Interface)]
[InterfaceType(ComInterfaceType.InterfaceIsDual)]
public interface ICptsFunctions
{
    /// <summary>The size, 1 to 4, of each population.</summary>
    [DispId(1)]
    object? CPTS_TAILLE([Optional] object? population, [Optional] object? lectures, [Optional] object? date_appreciation, [Optional] object? accords);

    /// <summary>The inhabitants missing to reach the next size.</summary>
    [DispId(2)]
    object? CPTS_HABITANTS_MANQUANTS([Optional] object? population, [Optional] object? lectures, [Optional] object? date_appreciation, [Optional] object? accords);

    /// <summary>The legal population of communes in a year.</summary>
    [DispId(3)]
    object? CPTS_POPULATION([Optional] object? communes, [Optional] object? annee);

    /// <summary>The annual amount, in euros.</summary>
    [DispId(4)]
    object? CPTS_BUDGET([Optional] object? population, [Optional] object? missions, [Optional] object? date_appreciation, [Optional] object? part, [Optional] object? lectures, [Optional] object? membres, [Optional] object? accords);

    /// <summary>The annual budget, line by line.</summary>
    [DispId(5)]
    object? CPTS_BUDGET_DETAIL([Optional] object? population, [Optional] object? missions, [Optional] object? date_appreciation, [Optional] object? lectures, [Optional] object? membres, [Optional] object? accords);

    /// <summary>The core missions missing from a contract.</summary>
    [DispId(6)]
    object? CPTS_MISSIONS_MANQUANTES([Optional] object? missions, [Optional] object? date_appreciation, [Optional] object? signature, [Optional] object? lectures, [Optional] object? accords);

    /// <summary>The latest start or deployment of a mission.</summary>
    [DispId(7)]
    object? CPTS_ECHEANCE([Optional] object? mission, [Optional] object? signature, [Optional] object? etape, [Optional] object? lectures, [Optional] object? accords);

    /// <summary>The last day of the two months of the ARS.</summary>
    [DispId(8)]
    object? CPTS_FIN_SILENCE([Optional] object? reception, [Optional] object? lectures, [Optional] object? departement);

    /// <summary>The status of a project.</summary>
    [DispId(9)]
    object? CPTS_STATUT_PROJET([Optional] object? reception, [Optional] object? date_appreciation, [Optional] object? pieces, [Optional] object? decision, [Optional] object? decidee_le, [Optional] object? motif, [Optional] object? lectures, [Optional] object? departement);

    /// <summary>Every payment of a contract.</summary>
    [DispId(10)]
    object? CPTS_ECHEANCIER([Optional] object? population, [Optional] object? signature, [Optional] object? missions, [Optional] object? dossier_complet, [Optional] object? plan_de_crise, [Optional] object? annees_de_crise, [Optional] object? indicateurs, [Optional] object? lectures, [Optional] object? membres, [Optional] object? faits, [Optional] object? accords);

    /// <summary>The annual ceiling of a professional, in euros.</summary>
    [DispId(11)]
    object? CPTS_PLAFOND([Optional] object? annee);

    /// <summary>The evaluation of a scenario file.</summary>
    [DispId(12)]
    object? CPTS_EVALUER([Optional] object? fichier, [Optional] object? date_appreciation, [Optional] object? rubrique, [Optional] object? accords);

    /// <summary>The description of a source.</summary>
    [DispId(13)]
    object? CPTS_SOURCE([Optional] object? identifiant);

    /// <summary>Why a call gives an error, or what a code means.</summary>
    [DispId(14)]
    object? CPTS_EXPLIQUER([Optional] object? sujet, [Optional] object? argument1, [Optional] object? argument2, [Optional] object? argument3, [Optional] object? argument4, [Optional] object? argument5, [Optional] object? argument6, [Optional] object? argument7, [Optional] object? argument8, [Optional] object? argument9, [Optional] object? argument10, [Optional] object? argument11);

    /// <summary>The result and the arguments of a function.</summary>
    [DispId(15)]
    object? CPTS_AIDE([Optional] object? fonction);

    /// <summary>The version of the rules.</summary>
    [DispId(16)]
    object? CPTS_VERSION();

    /// <summary>The money received, compared with the money due.</summary>
    [DispId(17)]
    object? CPTS_RAPPROCHEMENT([Optional] object? versements, [Optional] object? recettes, [Optional] object? date_appreciation);

    /// <summary>The size, 1 to 4, of each population.</summary>
    [DispId(101)]
    object? CPTS_SIZE([Optional] object? population, [Optional] object? readings, [Optional] object? as_of, [Optional] object? agreement_files);

    /// <summary>The inhabitants missing to reach the next size.</summary>
    [DispId(102)]
    object? CPTS_INHABITANTS_MISSING([Optional] object? population, [Optional] object? readings, [Optional] object? as_of, [Optional] object? agreement_files);

    /// <summary>The legal population of communes in a year.</summary>
    [DispId(103)]
    object? CPTS_INHABITANTS([Optional] object? communes, [Optional] object? year);

    /// <summary>The annual amount, in euros.</summary>
    [DispId(104)]
    object? CPTS_ANNUAL_AMOUNT([Optional] object? population, [Optional] object? missions, [Optional] object? as_of, [Optional] object? part, [Optional] object? readings, [Optional] object? members, [Optional] object? agreement_files);

    /// <summary>The annual budget, line by line.</summary>
    [DispId(105)]
    object? CPTS_BUDGET_LINES([Optional] object? population, [Optional] object? missions, [Optional] object? as_of, [Optional] object? readings, [Optional] object? members, [Optional] object? agreement_files);

    /// <summary>The core missions missing from a contract.</summary>
    [DispId(106)]
    object? CPTS_MISSING_MISSIONS([Optional] object? missions, [Optional] object? as_of, [Optional] object? signed_on, [Optional] object? readings, [Optional] object? agreement_files);

    /// <summary>The latest start or deployment of a mission.</summary>
    [DispId(107)]
    object? CPTS_DEADLINE([Optional] object? mission, [Optional] object? signed_on, [Optional] object? stage, [Optional] object? readings, [Optional] object? agreement_files);

    /// <summary>The last day of the two months of the ARS.</summary>
    [DispId(108)]
    object? CPTS_SILENCE_END([Optional] object? received, [Optional] object? readings, [Optional] object? department);

    /// <summary>The status of a project.</summary>
    [DispId(109)]
    object? CPTS_PROJECT_STATUS([Optional] object? received, [Optional] object? as_of, [Optional] object? missing_items, [Optional] object? decision, [Optional] object? decided_on, [Optional] object? ground, [Optional] object? readings, [Optional] object? department);

    /// <summary>Every payment of a contract.</summary>
    [DispId(110)]
    object? CPTS_SCHEDULE([Optional] object? population, [Optional] object? signed_on, [Optional] object? missions, [Optional] object? file_complete, [Optional] object? plan_first_drafted, [Optional] object? crisis_years, [Optional] object? indicators, [Optional] object? readings, [Optional] object? members, [Optional] object? facts, [Optional] object? agreement_files);

    /// <summary>The annual ceiling of a professional, in euros.</summary>
    [DispId(111)]
    object? CPTS_CEILING([Optional] object? year);

    /// <summary>The evaluation of a scenario file.</summary>
    [DispId(112)]
    object? CPTS_EVALUATE([Optional] object? file, [Optional] object? as_of, [Optional] object? section, [Optional] object? agreement_files);

    /// <summary>The description of a source.</summary>
    [DispId(113)]
    object? CPTS_REFERENCE([Optional] object? source_id);

    /// <summary>Why a call gives an error, or what a code means.</summary>
    [DispId(114)]
    object? CPTS_EXPLAIN([Optional] object? subject, [Optional] object? argument1, [Optional] object? argument2, [Optional] object? argument3, [Optional] object? argument4, [Optional] object? argument5, [Optional] object? argument6, [Optional] object? argument7, [Optional] object? argument8, [Optional] object? argument9, [Optional] object? argument10, [Optional] object? argument11);

    /// <summary>The result and the arguments of a function.</summary>
    [DispId(115)]
    object? CPTS_HELP([Optional] object? function_name);

    /// <summary>The money received, compared with the money due.</summary>
    [DispId(116)]
    object? CPTS_RECONCILIATION([Optional] object? payments, [Optional] object? receipts, [Optional] object? as_of);
}
