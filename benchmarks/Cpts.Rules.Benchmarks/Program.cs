using BenchmarkDotNet.Running;
using Cpts.Rules.Benchmarks;

if (args is ["allocations", var mode, var table])
{
    return string.Equals(mode, "write", StringComparison.Ordinal) ? AllocationGate.Write(table) : AllocationGate.Check(table);
}

if (args is ["peers", var inputs])
{
    return Peers.Run(inputs);
}

if (args is ["corpus", var folder, var made])
{
    return Corpus.Make(folder, made);
}

if (args is ["ndjson", var corpus])
{
    return Corpus.Run(corpus);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
