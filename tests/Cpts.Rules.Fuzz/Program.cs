using System.Globalization;
using Cpts.Rules.Fuzz;
using Cpts.Rules.Fuzz.Targets;

// The numbers that this program prints are the same in every culture.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

ITarget[] all = [new ReaderTarget(), new EvaluatorTarget(), new NdjsonTarget(), new CommunesTarget(), new CalendarTarget(), new ObjectsTarget(), new AgreementsTarget()];
if (Options.Read(args, all) is not { } options)
{
    await Console.Error.WriteLineAsync(
        $"""
        Feeds mutated scenario files and random bytes to the library and reports every exception, slow input and leak.

          fuzz [TARGET…] [--seconds N] [--seed N]

          TARGET     {string.Join(", ", all.Select(target => target.Name))}; all by default
          --seconds  how long each target runs; 60 by default
          --seed     the seed of the random numbers; 1 by default. The same seed gives the same inputs in the same order.

          fuzz reader --seconds 600
        """);
    return 2;
}

var seeds = Seeds.FromRepository();
var failures = 0;
Console.WriteLine($"{seeds.Count} seed files, seed {options.Seed}, {options.Time.TotalSeconds} s for each target");
Console.WriteLine("target      inputs      with facts  exceptions  too slow  slowest   memory growth");
foreach (var target in options.Targets)
{
    var outcome = new Campaign(target, new Mutator(seeds, options.Seed), options.Time).Run();
    failures += outcome.Failures;
    Console.WriteLine(outcome);
}

return failures == 0 ? 0 : 1;
