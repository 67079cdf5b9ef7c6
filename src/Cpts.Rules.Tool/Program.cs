using Cpts.Rules.Tool;
using Cpts.Rules.Tool.Surroundings;

return CommandLine.Run(args, ThisProcess.Host());
