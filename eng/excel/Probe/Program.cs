using System.Runtime.Versioning;
using Cpts.Rules.Engineering.Probe;

[assembly: SupportedOSPlatform("windows")]

// Excel lists the functions of an automation add-in, and finds them in formulas, through the type information of its
// IDispatch. Usage: Probe.exe PROGID FILE.idl
var checks = new Checks();
var addIn = AddIn.Create(args[0], checks);
if (addIn is not null)
{
    var expected = IdlFile.Read(args[1]);
    var found = TypeInformation.Read(addIn, checks);
    checks.Equal("functions listed", expected.Count, found.Count);
    foreach (var function in expected)
    {
        checks.Equal($"function {function.Number}", function.ToString(), found.FirstOrDefault(each => each.Number == function.Number)?.ToString());
    }

    checks.Equal("a call by number: the size of 174 793", 3, addIn.Invoke(1, 174793d));
    checks.Equal("an early-bound call: the size of 174 793", 3, TypeInformation.InvokeEarlyBound(addIn, 1, 174793d));
    checks.Equal("an early-bound call of the last function", "1.0.0", TypeInformation.InvokeEarlyBound(addIn, 16));
    checks.Equal("an early-bound call of the last alias", "No error.", TypeInformation.InvokeEarlyBound(addIn, 114, "CPTS_SIZE", 5d));
    checks.Equal("a call by number: an omitted argument is an error", -2146826273, addIn.Invoke(1));
}

return checks.Report();
