namespace JobsPortal.Web.Jobs.Smtp;

/// <summary>How the connection to the mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>STARTTLS, demanded: a server that does not offer it gets nothing.</summary>
    StartTls,

    /// <summary>TLS from the first byte (port 465).</summary>
    Tls,

    /// <summary>None: a relay on the same machine or in a closed network, without sign-in.</summary>
    None,
}

/// <summary>The office's mail server (<c>Outbox:Smtp</c>).</summary>
public sealed class SmtpOptions
{
    /// <summary>Its name; empty means that there is none.</summary>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>How the connection is protected.</summary>
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    /// <summary>Name to sign in with; empty for a relay that knows this machine.</summary>
    public string User { get; set; } = "";

    /// <summary>Password to sign in with; give it in the environment (<c>Outbox__Smtp__Password</c>), not in a file.</summary>
    public string Password { get; set; } = "";

    /// <summary>File with the certificate of the office's own authority (PEM); empty trusts what the machine trusts.</summary>
    public string CertificateAuthority { get; set; } = "";

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long the answer to a whole message may take. Ten minutes, as RFC 5321 §4.5.3.2.6 asks: who gives up sooner sends twice what the
    /// server was about to take.
    /// </summary>
    public TimeSpan FinalTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Whether a mail server is configured.</summary>
    public bool IsConfigured => Host.Length > 0;

    /// <summary>Whether the settings can work. A password never leaves without protection.</summary>
    public bool AreUsable => !IsConfigured
        || (Port is > 0 and <= 65_535 && Timeout > TimeSpan.Zero && FinalTimeout > TimeSpan.Zero && (User.Length == 0 || Security != SmtpSecurity.None));
}
