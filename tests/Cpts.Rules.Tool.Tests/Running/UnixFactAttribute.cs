namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>A test that runs only on Unix: links, modes, terminals.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no such thing.";
        }
    }
}
