using Cpts.Rules.Tool;
using Cpts.Rules.Tool.Surroundings;

using var console = new ConsoleCodePage();
return CommandLine.Run(args, ThisProcess.Host());
