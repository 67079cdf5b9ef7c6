using Cpts.Rules.Facts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Cpts.Rules.Testing.AnyProject;

namespace Cpts.Rules.Testing;

/// <summary>Random communities with a project, a contract and often a legal form, their dates close together.</summary>
public static class AnyCommunity
{
    private static Gen<Scenario> Communities { get; } =
        from project in All
        from signed in Offset(new LocalDate(2021, 11, 1), 0, 240)
        from missionCount in Gen.Choose(0, 7)
        from missions in Gen.ArrayOf(Mission(signed), missionCount)
        from kind in Gen.Elements(Enum.GetValues<LegalFormKind>())
        from since in Often(2, Offset(new LocalDate(2021, 5, 1), 0, 400))
        from hasForm in Gen.Elements(true, false)
        select project with
        {
            Contract = new ContractFacts { Signed = signed, Missions = ValueList.Of(missions) },
            LegalForm = hasForm ? new() { Kind = kind, Since = since } : null,
        };

    public static Arbitrary<Scenario> Scenarios() => Communities.ToArbitrary();

    private static Gen<MissionFacts> Mission(LocalDate signed) =>
        from mission in Gen.Elements(Missions.All.ToArray())
        from started in Often(3, Offset(signed, -30, 800))
        from deployed in Often(3, Offset(signed, 100, 900))
        select new MissionFacts { Mission = mission, Started = started, Deployed = deployed };
}
