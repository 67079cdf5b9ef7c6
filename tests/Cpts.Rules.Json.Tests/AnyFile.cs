using Cpts.Rules.Facts;
using Cpts.Rules.Findings;
using Cpts.Rules.Projects;
using Cpts.Rules.Scenarios;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cpts.Rules.Json.Tests;

/// <summary>Scenarios and expectations with anything that a file may state, whether sensible or not.</summary>
internal static class AnyFile
{
    private static readonly Gen<LocalDate> Dates = Gen.Choose(0, 36_524).Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    private static readonly Gen<Euros> Amounts = Gen.OneOf(
        Gen.Constant(Euros.Zero),
        Gen.Choose(0, int.MaxValue).Select(cents => Euros.FromCents(cents)),
        Gen.Choose(0, 1_000_000).Select(euros => Euros.FromEuros(euros)),
        Gen.Constant(Euros.FromCents(99_999_999_999_999)));

    private static readonly Gen<string> Texts = Gen.Elements(
        "", "CPTS Nord", "L'Étang-Salé « Ouest »\u00A0!", "a\"b\\c/d", "\0\u0001\t\r\n\u007F\u2028", "\U0001F600 é \uFFFD", "{\"format\": 1}", "P1", "P2");

    private static readonly Gen<decimal> Decimals =
        from significand in Gen.Choose(int.MinValue, int.MaxValue)
        from scale in Gen.Choose(0, 12)
        select new decimal(significand, 7, 0, significand % 2 == 0, (byte)scale);

    private static readonly Gen<EuroRange> Ranges =
        from one in Amounts
        from other in Amounts
        select EuroRange.Between(Euros.Min(one, other), Euros.Max(one, other));

    private static readonly Gen<TerritoryFacts> Territories =
        from population in Maybe(Gen.Choose(int.MinValue, int.MaxValue))
        from communes in Maybe(Lists(Gen.Elements("97411", "2A004", "nowhere")))
        from year in Maybe(Gen.Choose(2019, 2026))
        from seat in MaybeRef(Gen.Elements("01", "2A", "67", "974"))
        select new TerritoryFacts { Population = population, Communes = communes, PopulationYear = year, SeatDepartment = seat };

    private static readonly Gen<InitiativeFacts> Initiatives =
        from initiator in Any<Initiator>()
        from consulted in Lists(Any<ConsultedBody>())
        select new InitiativeFacts { By = initiator, Consulted = consulted };

    private static readonly Gen<LegalFormFacts> LegalForms =
        from kind in Any<LegalFormKind>()
        from since in Maybe(Dates)
        select new LegalFormFacts { Kind = kind, Since = since };

    private static readonly Gen<MissingItem> MissingItems =
        from requested in Dates
        from received in Maybe(Dates)
        from required in Gen.Elements(true, false)
        select new MissingItem { Requested = requested, Received = received, RequiredByLaw = required };

    private static readonly Gen<DecisionFacts> Decisions =
        from kind in Any<DecisionKind>()
        from day in Dates
        from ground in Maybe(Any<OppositionGround>())
        select new DecisionFacts { Kind = kind, On = day, Ground = ground };

    private static readonly Gen<ProjectFacts> Projects =
        from steps in Gen.ArrayOf(Maybe(Dates), 5)
        from states in Maybe(Lists(Any<ProjectStatement>()))
        from items in Lists(MissingItems)
        from decision in MaybeRef(Decisions)
        select new ProjectFacts
        {
            ProfessionalsGathered = steps[0],
            AgencyContacted = steps[1],
            LetterOfIntent = steps[2],
            Diagnosis = steps[3],
            Received = steps[4],
            States = states,
            MissingItems = items,
            Decision = decision,
        };

    private static readonly Gen<Indicator> AllOrNothing =
        from year in Gen.Choose(-1, 7)
        from name in MaybeRef(Texts)
        from maximum in Amounts
        from achieved in Maybe(Gen.Elements(true, false))
        select new Indicator { Year = year, Name = name, Kind = IndicatorKind.AllOrNothing, Maximum = maximum, Achieved = achieved };

    private static readonly Gen<Indicator> BySteps =
        from year in Gen.Choose(1, 5)
        from direction in Any<IndicatorDirection>()
        from steps in Lists(from threshold in Decimals from amount in Amounts select new IndicatorStep(threshold, amount))
        from value in Maybe(Decimals)
        select new Indicator { Year = year, Kind = IndicatorKind.Steps, Direction = direction, Steps = steps, Value = value };

    private static readonly Gen<MissionFacts> Missions =
        from mission in Any<Mission>()
        from started in Maybe(Dates)
        from deployed in Maybe(Dates)
        from amounts in MaybeRef(from @fixed in Maybe(Amounts) from variable in Maybe(Amounts) select new ContractAmounts { Fixed = @fixed, Variable = variable })
        from indicators in Lists(Gen.OneOf(AllOrNothing, BySteps))
        select new MissionFacts { Mission = mission, Started = started, Deployed = deployed, Amounts = amounts, Indicators = indicators };

    private static readonly Gen<ContractFacts> Contracts =
        from signed in Dates
        from complete in Maybe(Dates)
        from missions in Lists(Missions)
        from drafted in Maybe(Dates)
        from recognised in Lists(Gen.Choose(1, 5))
        select new ContractFacts
        {
            Signed = signed,
            FileComplete = complete,
            Missions = missions,
            Crisis = new CrisisFacts { PlanFirstDrafted = drafted, RecognisedYears = recognised },
        };

    private static readonly Gen<Interpretations> Readings =
        from bound in Gen.Elements(SizeBand.Size2, SizeBand.Size3)
        from limit in Any<NonWorkingDayReading>()
        from proration in Any<Proration>()
        from share in Any<FixedShareReading>()
        from days in Gen.Choose(0, Period.DaysBetween(Interpretations.EarliestAvenant2, Interpretations.LatestAvenant2))
        from uplift in Gen.Elements(true, false)
        from letter in Gen.Elements(true, false)
        select new Interpretations
        {
            BoundAt80000 = bound,
            TimeLimitOnNonWorkingDay = limit,
            Proration = proration,
            FixedShare = share,
            Avenant2EffectiveOn = Interpretations.EarliestAvenant2.PlusDays(days),
            StartUpUplift = uplift,
            LetterOfIntentFunding = letter,
        };

    public static Gen<Scenario> Scenarios { get; } =
        from name in Texts
        from source in MaybeRef(Texts)
        from asOf in Maybe(Dates)
        from territory in Territories
        from initiative in MaybeRef(Initiatives)
        from members in Maybe(Lists(Any<MemberKind>()))
        from legalForm in MaybeRef(LegalForms)
        from project in MaybeRef(Projects)
        from contract in MaybeRef(Contracts)
        from changes in Lists(from day in Dates from population in Gen.Choose(1, int.MaxValue) select new PopulationChange(day, population))
        from payments in Lists(
            from professional in Texts
            from year in Gen.Choose(1999, 2030)
            from indemnities in Amounts
            from remunerations in Amounts
            select new MemberPayment(professional, year, indemnities, remunerations))
        from readings in Gen.OneOf(Gen.Constant(Interpretations.Default), Readings)
        select new Scenario
        {
            Name = name,
            Source = source,
            AsOf = asOf,
            Territory = territory,
            Initiative = initiative,
            Members = members,
            LegalForm = legalForm,
            Project = project,
            Contract = contract,
            PopulationChanges = changes,
            MemberPayments = payments,
            Interpretations = readings,
        };

    public static Arbitrary<Scenario> AnyScenario() => Scenarios.ToArbitrary();

    public static Arbitrary<Expectations> AnyExpectations() => Expectations.ToArbitrary();

    public static Gen<Expectations> Expectations { get; } =
        from agreement in MaybeRef(Gen.Elements(Law.Default.Agreements.Select(agreement => agreement.Id)))
        from size in Maybe(Any<SizeBand>())
        from budget in Gen.ArrayOf(Maybe(Ranges), 3)
        from lines in Distinct(Any<Line>())
        from parts in Gen.ArrayOf(Maybe(Ranges), 3)
        from years in Distinct(Gen.Elements("1", "2", "5"))
        from days in Distinct(Dates)
        from keys in Distinct(Gen.Elements("arsSilence", "contractTerm", "legalForm", "anniversary/1", "anniversary/5", "missionStart/prevention", "missionDeployment/careQuality"))
        from amount in Ranges
        from project in Maybe(Any<ProjectStatus>())
        from step in Maybe(Any<ProcedureStep>())
        from codes in Maybe(Lists(Gen.Elements(FindingCatalogue.Default.All.Select(rule => rule.Code))))
        select new Expectations
        {
            Agreement = agreement,
            SizeBand = size,
            BudgetCore = budget[0],
            BudgetMaximum = budget[1],
            BudgetChosen = budget[2],
            Lines = lines.Select(line => new ExpectedLine(line, parts[0], parts[1], parts[2])).ToValueList(),
            Years = years.Select(year => new ExpectedYear(year, amount)).ToValueList(),
            Paid = days.Select(day => new ExpectedPayment(day, amount)).ToValueList(),
            Deadlines = keys.Select(key => new ExpectedDeadline(key, new LocalDate(2022, 6, 19))).ToValueList(),
            Project = project,
            Step = step,
            Findings = codes,
        };

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(value => (T?)value)));

    private static Gen<T?> MaybeRef<T>(Gen<T> gen)
        where T : class => Gen.Frequency((1, Gen.Constant<T?>(null)), (2, gen.Select(value => (T?)value)));

    private static Gen<ValueList<T>> Lists<T>(Gen<T> gen) => Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(gen, count)).Select(items => ValueList.Of(items));

    private static Gen<T[]> Distinct<T>(Gen<T> gen) => Lists(gen).Select(items => items.Distinct().ToArray());
}
