using Cpts.Rules.Tool;

return CommandLine.Run(args, ThisProcess.Host());
