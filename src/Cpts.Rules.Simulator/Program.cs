using Cpts.Rules.Simulator;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

if (!OperatingSystem.IsBrowser())
{
    throw new PlatformNotSupportedException("The simulator runs in a browser: eng/simulator publishes it.");
}

var builder = WebAssemblyHostBuilder.CreateDefault(args);
var session = new Session(new Browser());
builder.Services.AddSingleton(session);
builder.RootComponents.Add<App>("#app");
Browser.Serve(session);
await session.Start();
await builder.Build().RunAsync();
