using Cpts.Rules.Projects;

namespace Cpts.Rules.Findings;

/// <summary>CPTS4004: a time limit ends on a non-working day, and the other reading gives another date.</summary>
internal sealed class LimitEndsOnNonWorkingDay : Check
{
    private static readonly Bilingual Kept = new(
        "Le délai de l’ARS s’achève le {0}, un jour non ouvré ; dans l’autre lecture (report au jour ouvrable suivant), il s’achèverait le {1}.",
        "The time limit of the ARS ends on {0}, a non-working day; in the other reading (nextWorkingDay) it would end on {1}.");

    private static readonly Bilingual Moved = new(
        "Le délai de l’ARS s’achèverait le {0}, un jour non ouvré, dans l’autre lecture (sans report) ; il est reporté au {1}.",
        "The time limit of the ARS would end on {0}, a non-working day, in the other reading (keep); it is moved to {1}.");

    private static readonly LocalDate Received = new(2021, 4, 5);

    public override FindingRule Rule { get; } = new()
    {
        Code = "CPTS4004",
        Severity = Severity.Note,
        Title = new("Un délai s’achève un jour non ouvré", "A limit ends on a non-working day"),
        Meaning = new Bilingual(
            "Les {0} mois de l’ARS s’achèvent un samedi, un dimanche ou un jour férié. Que ce délai soit reporté au premier jour ouvrable suivant n’est pas tranché pour le silence d’une administration : le fichier choisit une lecture, et cette note donne l’autre date. Les jours fériés sont ceux du département du siège. En Alsace et en Moselle, le Vendredi saint n’est férié que dans les communes qui ont un temple protestant ou une église mixte\u00A0; un fichier ne dit pas la commune du siège, et ce jour y compte partout.",
            "The {0} months of the ARS end on a Saturday, a Sunday or a holiday. Whether that limit moves to the next working day is not settled for the silence of an administration: the interpretation \"timeLimitOnNonWorkingDay\" decides, and this note gives the other date. The holidays are those of the department of the seat. In Alsace and Moselle Good Friday is a holiday only in communes with a Protestant temple or a mixed church; a file does not state the commune of the seat, so the day counts in all of them.").With(Cited.SilenceMonths),
        Example = new Bilingual(
            "Projet reçu le {0} : les {1} mois s’achèvent le samedi {2}, ou le lundi {3} dans l’autre lecture.",
            "Project received on {0}: the {1} months end on Saturday {2} (keep), or on Monday {3} (nextWorkingDay).").With(Received, Cited.SilenceMonths, SilenceLimit.EndOf(Received, NonWorkingDayReading.Keep, null), SilenceLimit.EndOf(Received, NonWorkingDayReading.NextWorkingDay, null)),
        Remedy = new(
            "Rien à corriger ; attendre la plus tardive des deux dates avant de se prévaloir du silence est le plus sûr.",
            "Nothing to correct; it is safest to wait for the later of the two dates before relying on the silence."),
        Sources = ValueList.Of(Sources.S02, Sources.S03, Sources.S21),
    };

    public override void Examine(Examination examination)
    {
        if (examination.Project is not { Status: ProjectStatus.Pending or ProjectStatus.DeemedValidated, TimeLimit: { } limit })
        {
            return;
        }

        var department = examination.Scenario.Territory.SeatDepartment;
        var kept = SilenceLimit.EndOf(limit.Starts, NonWorkingDayReading.Keep, department);
        var moved = SilenceLimit.EndOf(limit.Starts, NonWorkingDayReading.NextWorkingDay, department);
        if (kept != moved)
        {
            examination.Report("/project/received", limit.Ends == kept ? Kept : Moved, kept, moved);
        }
    }
}
