using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JobsPortal.Web.Tests.Kit;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace JobsPortal.Browser.Tests.Kit;

/// <summary>
/// The portal on a real socket, over HTTPS with a certificate of this run, because its cookies travel over nothing else.
/// Database, clock and <c>Given</c> are those of the front-door tests; one per test class, so that a class may move its clock.
/// </summary>
public sealed class BrowserPortal : PortalApp
{
    private static readonly Lazy<X509Certificate2> Certificate = new(NewCertificate);

    /// <summary>Where the portal listens, without a path.</summary>
    public Uri Root { get; private set; } = new("https://localhost");

    /// <summary>The letters of the machine: nobody's steps depend on the web fonts, and each new browser would fetch dozens of their files.</summary>
    protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Site:WebFonts"] = "false" };

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate.Value)));
        StartServer();
        Root = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    private static X509Certificate2 NewCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        // The browser's clock is the machine's, not the test's.
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddYears(-1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
