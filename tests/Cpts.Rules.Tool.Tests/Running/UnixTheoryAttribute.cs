namespace Cpts.Rules.Tool.Tests.Running;

/// <summary>A theory that runs only on Unix: signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no such thing.";
        }
    }
}
