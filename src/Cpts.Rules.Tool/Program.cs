using Cpts.Rules.Tool;

using var console = new ConsoleCodePage();
return CommandLine.Run(args, ThisProcess.Host());
