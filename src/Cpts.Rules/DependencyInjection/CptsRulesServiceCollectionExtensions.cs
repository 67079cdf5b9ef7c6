using Cpts.Rules;
using Cpts.Rules.Findings;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Territories;
using Microsoft.Extensions.DependencyInjection.Extensions;

#pragma warning disable IDE0130 // Registration methods are in the namespace where applications look for them.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The options that an application sets when it adds the rules.</summary>
public sealed class CptsRulesOptions
{
    /// <summary>The law that is applied; the default one unless the application sets its own.</summary>
    public Law Law { get; set; } = Law.Default;

    /// <summary>The legal populations of communes; null when no scenario is given by its communes.</summary>
    public ICommunePopulations? Communes { get; set; }

    /// <summary>The readings for scenarios that choose none.</summary>
    public Interpretations Interpretations { get; set; } = Interpretations.Default;

    /// <summary>Checks of the application, which run after those of the library; initially empty.</summary>
    public ICollection<Check> Checks { get; } = [];
}

/// <summary>Adds the rules to an application.</summary>
public static class CptsRulesServiceCollectionExtensions
{
    /// <summary>Registers the <see cref="ScenarioEvaluator"/>, once for the whole application, unless there is one already.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null for the default ones.</param>
    /// <returns>The same services.</returns>
    /// <example><c>services.AddCptsRules(o => { o.Communes = FrenchCommunes.Default; o.Checks.Add(new OwnCheck()); });</c></example>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException">The code of a check is not 2 to 12 capital letters (other than CPTS) and four digits, or is used twice.</exception>
    public static IServiceCollection AddCptsRules(this IServiceCollection services, Action<CptsRulesOptions>? configure = null)
    {
        Guard.NotNull(services, nameof(services));
        var options = new CptsRulesOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(new ScenarioEvaluator(options.Law, options.Communes, options.Checks, options.Interpretations));
        return services;
    }
}
