using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JobsPortal.Domain.Notices;
using JobsPortal.Web.Jobs;
using JobsPortal.Web.Tests.Kit;

namespace JobsPortal.Web.Tests.Jobs;

/// <summary>STARTTLS and sign-in: demanded where they are configured, and a fault of theirs makes no dead letter.</summary>
public sealed class MailIsProtectedTests : IAsyncLifetime
{
    private const string User = "portal";
    private const string Password = "correct horse";

    private readonly ProtectedMailApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Mail_goes_through_TLS_and_after_the_sign_in()
    {
        (_app.MailServer.Certificate, _app.MailServer.Demands) = (_app.Certificate, (User, Password));
        await _app.WriteAsync("m-1");
        Assert.Equal(1, await _app.DeliverAsync());
        var mail = Assert.Single(_app.MailServer.Taken);
        Assert.Equal((true, User), (mail.IsProtected, mail.SignedInAs));
    }

    [Fact]
    public async Task A_server_without_TLS_gets_neither_password_nor_message()
    {
        _app.MailServer.Demands = (User, Password);
        await WaitsAsync(MailFault.Tls);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_gets_nothing()
    {
        _app.MailServer.Certificate = ProtectedMailApp.NewCertificate();
        await WaitsAsync(MailFault.Tls);
    }

    [Fact]
    public async Task A_wrong_password_makes_no_dead_letter()
    {
        (_app.MailServer.Certificate, _app.MailServer.Demands) = (_app.Certificate, (User, "another"));
        await WaitsAsync("535");
        _app.MailServer.Demands = (User, Password);
        _app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await _app.DeliverAsync());
    }

    private async Task WaitsAsync(string why)
    {
        await _app.WriteAsync("m-1");
        Assert.Equal(0, await _app.DeliverAsync());
        var message = await _app.ReadAsync("m-1");
        Assert.Equal((NoticeStatus.Waiting, why), (message.Status, message.LastError));
        Assert.Empty(_app.MailServer.Taken);
    }

    private sealed class ProtectedMailApp : MailApp
    {
        public X509Certificate2 Certificate { get; } = NewCertificate();

        protected override IReadOnlyDictionary<string, string?> Settings
        {
            get
            {
                var authority = Path.Combine(Folder, "authority.pem");
                File.WriteAllText(authority, Certificate.ExportCertificatePem());
                return new Dictionary<string, string?>(base.Settings)
                {
                    ["Outbox:Smtp:Security"] = "StartTls",
                    ["Outbox:Smtp:User"] = User,
                    ["Outbox:Smtp:Password"] = Password,
                    ["Outbox:Smtp:CertificateAuthority"] = authority,
                };
            }
        }

        public static X509Certificate2 NewCertificate()
        {
            using var key = RSA.Create(2_048);
            var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            var names = new SubjectAlternativeNameBuilder();
            names.AddIpAddress(IPAddress.Loopback);
            request.CertificateExtensions.Add(names.Build());
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
            var now = TimeProvider.System.GetUtcNow();
            return request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        }
    }
}
