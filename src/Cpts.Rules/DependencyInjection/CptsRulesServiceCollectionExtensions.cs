using Cpts.Rules;
using Cpts.Rules.Scenarios;
using Cpts.Rules.Territories;
using Microsoft.Extensions.DependencyInjection.Extensions;

#pragma warning disable IDE0130 // Registration methods live where applications look for them.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What an application chooses when it adds the rules.</summary>
public sealed class CptsRulesOptions
{
    /// <summary>The law that is applied; the default one unless the application brings its own.</summary>
    public Law Law { get; set; } = Law.Default;

    /// <summary>The legal populations of communes; null when no scenario is given by its communes.</summary>
    public ICommunePopulations? Communes { get; set; }
}

/// <summary>Adds the rules to an application.</summary>
public static class CptsRulesServiceCollectionExtensions
{
    /// <summary>Registers the <see cref="ScenarioEvaluator"/> and its <see cref="Law"/>, each once for the whole application.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddCptsRules(this IServiceCollection services, Action<CptsRulesOptions>? configure = null)
    {
        Guard.NotNull(services, nameof(services));
        var options = new CptsRulesOptions();
        configure?.Invoke(options);
        if (options.Communes is { } communes)
        {
            services.TryAddSingleton(communes);
        }

        services.TryAddSingleton(options.Law);
        services.TryAddSingleton(provider => new ScenarioEvaluator(provider.GetRequiredService<Law>(), provider.GetService<ICommunePopulations>()));
        return services;
    }
}
