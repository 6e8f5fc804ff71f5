using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace JobsPortal.Web.Tests.Kit;

/// <summary>What a mail server does with one connection.</summary>
public enum MailManners
{
    /// <summary>Takes the message.</summary>
    Take,

    /// <summary>421 instead of a greeting.</summary>
    Busy,

    /// <summary>451 to the recipient.</summary>
    RecipientLater,

    /// <summary>451 to the whole message.</summary>
    ContentLater,

    /// <summary>550 to the recipient.</summary>
    RecipientNever,

    /// <summary>554 to the whole message.</summary>
    ContentNever,

    /// <summary>Drops the connection in the place of the 250; the message is not taken.</summary>
    DropBeforeAnswer,

    /// <summary>Takes the message, says 250 and drops the connection.</summary>
    DropAfterAnswer,

    /// <summary>Takes the connection and says nothing.</summary>
    Hang,

    /// <summary>Has the message, and says nothing until it is let go; then it takes it.</summary>
    HangBeforeAnswer,
}

/// <summary>A message that the server answers for.</summary>
/// <param name="MessageId">Its header.</param>
/// <param name="From">Sender of the envelope.</param>
/// <param name="To">Recipient of the envelope.</param>
/// <param name="Text">Header and body as they came, without the stuffing of dots.</param>
/// <param name="IsProtected">Whether it came through TLS.</param>
/// <param name="SignedInAs">Who had signed in.</param>
public sealed record TakenMail(string MessageId, string From, string To, string Text, bool IsProtected, string? SignedInAs);

/// <summary>A real SMTP server on a port of this machine that behaves as badly as a test asks, connection by connection.</summary>
public sealed class LoopbackMailServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<MailManners> _next = [];
    private readonly ConcurrentQueue<TakenMail> _taken = [];
    private readonly ConcurrentBag<Task> _talks = [];
    private readonly SemaphoreSlim _hanging = new(0);
    private readonly SemaphoreSlim _took = new(0);
    private TaskCompletionSource _letGo = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenSource _stopping = new();
    private TcpListener? _listener;
    private int _connections;

    public LoopbackMailServer() => Start();

    /// <summary>Where it listens; the same after a pause.</summary>
    public int Port { get; private set; }

    /// <summary>Connections so far.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Everything it answers for, in order.</summary>
    public IReadOnlyList<TakenMail> Taken => [.. _taken];

    /// <summary>With a certificate it offers STARTTLS.</summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>With a name and password it demands AUTH PLAIN.</summary>
    public (string User, string Password)? Demands { get; set; }

    /// <summary>Called when a message has come, before the 250; false drops the connection and takes nothing.</summary>
    public Func<TakenMail, Task<bool>> BeforeAnswer { get; set; } = _ => Task.FromResult(true);

    /// <summary>Called right after the 250.</summary>
    public Func<TakenMail, Task> AfterAnswer { get; set; } = _ => Task.CompletedTask;

    /// <summary>Says how the next connections are treated, one each; after them messages are taken.</summary>
    public void Next(params MailManners[] manners)
    {
        foreach (var one in manners) _next.Enqueue(one);
    }

    /// <summary>Until a client hangs on it.</summary>
    public Task HangingAsync(CancellationToken cancellation) => _hanging.WaitAsync(cancellation);

    /// <summary>Until one more message was taken.</summary>
    public Task TookAsync(CancellationToken cancellation) => _took.WaitAsync(cancellation);

    /// <summary>Goes on with those who hang.</summary>
    public void LetGo() => Interlocked.Exchange(ref _letGo, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

    /// <summary>Listens (again), at the same port.</summary>
    public void Start()
    {
        _stopping = new CancellationTokenSource();
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _talks.Add(AcceptAsync(_listener, _stopping.Token));
    }

    /// <summary>Is down: connections are refused.</summary>
    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        _listener?.Stop();
        await Task.WhenAll(_talks);
        _stopping.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _hanging.Dispose();
        _took.Dispose();
        Certificate?.Dispose();
    }

    internal async Task HangAsync(CancellationToken stopping)
    {
        var letGo = _letGo.Task;
        _hanging.Release();
        await letGo.WaitAsync(stopping);
    }

    internal void Take(TakenMail mail)
    {
        _taken.Enqueue(mail);
        _took.Release();
    }

    private async Task AcceptAsync(TcpListener listener, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync(stopping);
                Interlocked.Increment(ref _connections);
                _talks.Add(TalkAsync(client, stopping));
            }
            catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The server goes down.
            }
        }
    }

    private async Task TalkAsync(TcpClient client, CancellationToken stopping)
    {
        using (client)
        {
            try
            {
                using var talk = new LoopbackMailTalk(this, _next.TryDequeue(out var manners) ? manners : MailManners.Take);
                await talk.RunAsync(client.GetStream(), stopping);
            }
            catch (Exception fault) when (fault is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The client went, or the server goes down.
            }
        }
    }
}
