using Cpts.Rules.Deadlines;
using NodaTime;

namespace Cpts.Rules.Tests.Deadlines;

public class DeadlineTests
{
    [Fact]
    public void Each_kind_of_deadline_rests_on_its_source()
    {
        var expected = new Dictionary<DeadlineKind, Source>
        {
            [DeadlineKind.Anniversary] = Sources.S04,
            [DeadlineKind.ArsSilence] = Sources.S01,
            [DeadlineKind.ContractTerm] = Sources.S23,
            [DeadlineKind.LegalForm] = Sources.S20,
            [DeadlineKind.MissionDeployment] = Sources.S14,
            [DeadlineKind.MissionStart] = Sources.S14,
        };

        Assert.Equal(expected, DeadlineKinds.Words.Select(term => term.Value).ToDictionary(kind => kind, kind => Of(kind, null).Source));
    }

    [Fact]
    public void A_deadline_of_no_kind_has_no_source() =>
        Assert.Throws<InvalidOperationException>(() => Of((DeadlineKind)6, null).Source);

    [Fact]
    public void A_deadline_keeps_its_year_and_may_be_in_none()
    {
        var third = Of(DeadlineKind.Anniversary, 3);

        Assert.Equal(3, third.Year);
        Assert.Equal(4, (third with { Year = 4 }).Year);
        Assert.Null((third with { Year = null }).Year);
        Assert.Null(Of(DeadlineKind.ContractTerm, null).Year);
    }

    [Fact]
    public void Deadlines_of_one_day_and_name_come_by_their_year_then_their_contract()
    {
        var secondOfFirst = Of(DeadlineKind.Anniversary, 2);
        var firstOfSecond = Of(DeadlineKind.Anniversary, 1) with { Contract = 2 };
        var secondOfSecond = secondOfFirst with { Contract = 2 };
        List<Deadline> deadlines = [secondOfSecond, secondOfFirst, firstOfSecond];

        deadlines.Sort(Deadline.Compare);

        Assert.Equal([firstOfSecond, secondOfFirst, secondOfSecond], deadlines);
        Assert.Equal((-1, 1), (Deadline.Compare(firstOfSecond, secondOfFirst), Deadline.Compare(secondOfFirst, firstOfSecond)));
        Assert.Equal((-1, 1, 0), (Deadline.Compare(secondOfFirst, secondOfSecond), Deadline.Compare(secondOfSecond, secondOfFirst), Deadline.Compare(secondOfFirst, secondOfFirst)));
    }

    private static Deadline Of(DeadlineKind kind, int? year) =>
        new(kind, 1, null, year, new LocalDate(2024, 12, 19), DeadlineStatus.Pending, null, StartIsSet: true);
}
