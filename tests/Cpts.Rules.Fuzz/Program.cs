using System.Globalization;
using Cpts.Rules.Fuzz;
using Cpts.Rules.Fuzz.Targets;

// The numbers that this program prints are the same in every culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

ITarget[] all = [new ReaderTarget(), new EvaluatorTarget(), new NdjsonTarget(), new CommunesTarget(), new CalendarTarget(), new ObjectsTarget(), new AgreementsTarget()];
if (Orders.Read(args, all) is not { } orders)
{
    await Console.Error.WriteLineAsync(
        $"""
        Feeds mutated scenario files and random bytes to the library and reports every exception, slow input and leak.

          fuzz [TARGET…] [--seconds N] [--seed N]

          TARGET     {string.Join(", ", all.Select(target => target.Name))}; all by default
          --seconds  how long each target runs; 60 by default
          --seed     where chance starts; 1 by default. The same seed makes the same inputs in the same order.

          fuzz reader --seconds 600
        """);
    return 2;
}

var seeds = Seeds.FromRepository();
var failures = 0;
Console.WriteLine($"{seeds.Count} seed files, seed {orders.Seed}, {orders.Time.TotalSeconds} s for each target");
Console.WriteLine("target      inputs      with facts  exceptions  too slow  slowest   memory growth");
foreach (var target in orders.Targets)
{
    var outcome = new Campaign(target, new Mutator(seeds, orders.Seed), orders.Time).Run();
    failures += outcome.Failures;
    Console.WriteLine(outcome);
}

return failures == 0 ? 0 : 1;
