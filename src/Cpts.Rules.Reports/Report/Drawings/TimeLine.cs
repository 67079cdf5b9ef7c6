using Cpts.Rules.Reports.Report.Figures;

namespace Cpts.Rules.Reports.Report.Drawings;

/// <summary>The history of a community: the numbered steps of the procedure, the two months of the ARS, and for each mission
/// the latest and the actual dates of start and deployment.</summary>
internal sealed class TimeLine(
    IReadOnlyList<Milestone> milestones,
    TimeLimit? silence,
    IReadOnlyList<MissionCourse> missions,
    LocalDate asOf,
    Wording wording) : Drawing
{
    private const double Left = 178;
    private const double Right = Width - 16;
    private const double Top = 30;
    private const double Lane = 31;
    private const double NumberRow = 20;

    private static readonly Bilingual Caption = new("Démarche et missions dans le temps", "Procedure and missions over time");
    private static readonly Bilingual Procedure = new("Démarche", "Procedure");
    private static readonly Bilingual OnDay = new("{0} le {1}.", "{0} on {1}.");
    private static readonly Bilingual Today = new("Situation au {0}.", "Situation on {0}.");
    private static readonly Bilingual Limit = new("{0} : au plus tard le {1}, {2}.", "{0}: by {1}, {2}.");
    private static readonly Bilingual LatestStart = new("démarrage au plus tard", "latest start");
    private static readonly Bilingual Start = new("démarrage", "start");
    private static readonly Bilingual LatestDeployment = new("déploiement au plus tard", "latest deployment");
    private static readonly Bilingual Deployment = new("déploiement", "deployment");
    private static readonly Bilingual Silence = new("deux mois de l’ARS", "two months of the ARS");
    private static readonly Bilingual Bad = new("en retard ou manqué", "late or missed");

    private readonly IReadOnlyList<Milestone> _milestones = milestones;
    private readonly TimeLimit? _silence = silence;
    private readonly IReadOnlyList<MissionCourse> _missions = missions;
    private readonly LocalDate _asOf = asOf;
    private readonly Wording _wording = wording;
    private readonly TimeScale _time = Scale(milestones, silence, missions, asOf);
    private readonly List<int> _rows = Stack(milestones, Scale(milestones, silence, missions, asOf));

    public override string Id => "time-line";

    protected override string Title => _wording.Text(Caption);

    protected override double Height => Bottom + 24;

    protected override string Description => string.Join(
        ' ',
        _milestones.Select(milestone => _wording.Text(OnDay, milestone.What, milestone.On))
            .Concat(Deadlines().Select(deadline => _wording.Text(Limit, NameOf(deadline), deadline.Due, DeadlineStatuses.Words[deadline.Status].Name)))
            .Append(_wording.Text(Today, _asOf)));

    protected override double Opening => _time.Place(_asOf);

    protected override IReadOnlyList<LegendItem> Legend
    {
        get
        {
            var items = new List<LegendItem>();
            Add(_silence is not null, MarkShape.Area, "silence", Silence);
            Add(_missions.Any(mission => mission.Start is not null), MarkShape.Triangle, "due", LatestStart);
            Add(_missions.Any(mission => mission.Started is not null), MarkShape.Triangle, "done", Start);
            Add(_missions.Any(mission => mission.Deployment is not null), MarkShape.Square, "due", LatestDeployment);
            Add(_missions.Any(mission => mission.Deployed is not null), MarkShape.Square, "done", Deployment);
            Add(Deadlines().Any(IsBad), MarkShape.Disc, "bad", Bad);
            return items;

            void Add(bool isUsed, MarkShape shape, string style, Bilingual meaning)
            {
                if (isUsed)
                {
                    items.Add(new(shape, style, _wording.Text(meaning)));
                }
            }
        }
    }

    private double FirstLane => Top + (NumberRow * (_rows.Count == 0 ? 1 : _rows.Max() + 1)) + 14;

    private double Bottom => FirstLane + (Lane * _missions.Count);

    protected override void Paint(Canvas canvas)
    {
        foreach (var newYear in _time.NewYears())
        {
            canvas.Line(_time.Place(newYear), Top - 6, _time.Place(newYear), Bottom, "grid");
        }

        YearAxis.Draw(canvas, _time, Bottom, Bottom + 5, Bottom + 19);
        Drawings.Today.Draw(canvas, _time, _asOf, 12, Bottom, _wording);
        PaintProcedure(canvas);
        for (var i = 0; i < _missions.Count; i++)
        {
            PaintMission(canvas, _missions[i], FirstLane + (Lane * (i + 0.5)));
        }
    }

    private void PaintProcedure(Canvas canvas)
    {
        canvas.Text(0, Top + 14, _wording.Text(Procedure), "label strong");
        if (_silence is { } limit)
        {
            var (from, to) = (_time.Place(limit.Starts), _time.Place(limit.EffectiveFrom));
            canvas.Rect(from, Top - 4, to - from, FirstLane - Top - 4, "silence", "arsSilence");
        }

        for (var i = 0; i < _milestones.Count; i++)
        {
            var (x, y) = (_time.Place(_milestones[i].On), Top + 10 + (NumberRow * _rows[i]));
            canvas.Circle(x, y, 8.5, _milestones[i].On <= _asOf ? "milestone" : "milestone to-come", "milestone");
            canvas.Text(x, y + 4, (i + 1).ToString(CultureInfo.InvariantCulture), _milestones[i].On <= _asOf ? "number" : "number to-come", Anchor.Middle);
        }
    }

    private void PaintMission(Canvas canvas, MissionCourse mission, double y)
    {
        canvas.Line(0, y - (Lane / 2), Right, y - (Lane / 2), "grid");
        var lines = TextSize.Lines(_wording.Name(mission.Mission), 24);
        for (var i = 0; i < lines.Count; i++)
        {
            canvas.Text(0, y + 4 + ((i - ((lines.Count - 1) / 2.0)) * 13), lines[i], "label");
        }

        var days = mission.Days().ToList();
        if (days.Count > 0)
        {
            canvas.Line(_time.Place(days.Min()), y, _time.Place(days.Max()), y, "course");
        }

        PaintStep(canvas, MarkShape.Triangle, mission.Start, mission.Started, y);
        PaintStep(canvas, MarkShape.Square, mission.Deployment, mission.Deployed, y);
    }

    /// <summary>The time limit above the line of the mission, the actual date below it.</summary>
    private void PaintStep(Canvas canvas, MarkShape shape, Deadline? limit, LocalDate? done, double y)
    {
        var bad = limit is { } deadline && IsBad(deadline) ? " bad" : "";
        if (limit is { } due)
        {
            Mark.Draw(canvas, shape, _time.Place(due.Due), y - 6, "due" + bad, due.Id == DeadlineKind.MissionStart ? "missionStart" : "missionDeployment");
        }

        if (done is { } day)
        {
            Mark.Draw(canvas, shape, _time.Place(day), y + 6, (day <= _asOf ? "done" : "due") + bad, shape == MarkShape.Triangle ? "started" : "deployed");
        }
    }

    private IEnumerable<Deadline> Deadlines() => _missions.SelectMany(mission => new[] { mission.Start, mission.Deployment }).OfType<Deadline>();

    private string NameOf(Deadline deadline) => _wording.Text(DeadlineKinds.Words[deadline.Id].Name, deadline.Mission!.Value);

    private static bool IsBad(Deadline deadline) => deadline.Status is DeadlineStatus.Late or DeadlineStatus.Missed;

    private static TimeScale Scale(IReadOnlyList<Milestone> milestones, TimeLimit? silence, IReadOnlyList<MissionCourse> missions, LocalDate asOf)
    {
        List<LocalDate> days = [asOf, .. milestones.Select(milestone => milestone.On), .. missions.SelectMany(mission => mission.Days())];
        if (silence is { } limit)
        {
            days.AddRange([limit.Starts, limit.EffectiveFrom]);
        }

        return new(days.Min().PlusDays(-30), days.Max().PlusDays(30), Left, Right);
    }

    /// <summary>The row of each number: the first row in which it does not touch the previous number.</summary>
    private static List<int> Stack(IReadOnlyList<Milestone> milestones, TimeScale time)
    {
        var ends = new List<double>();
        var rows = new List<int>();
        foreach (var x in milestones.Select(milestone => time.Place(milestone.On)))
        {
            var row = ends.FindIndex(end => end + 19 <= x);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(x);
            }

            ends[row] = x;
            rows.Add(row);
        }

        return rows;
    }
}
