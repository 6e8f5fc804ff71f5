using System.Security.Cryptography;
using System.Text;
using JobsPortal.Data.Accounts;
using JobsPortal.Web.Shared;

namespace JobsPortal.Web.Infrastructure.Access;

/// <summary>
/// Which login names failed so often that the page says to wait, counted the same for names that exist and names that nobody has. It decides
/// about words alone: who may enter is decided by <see cref="PasswordSignIn"/>. Keeps hashes, not names, and forgets the oldest when there are many.
/// </summary>
public sealed class TriedNames(TimeProvider clock)
{
    private const int Most = 100_000;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, (int Failures, DateTime At, DateTime? Until)> _tries = [];

    /// <summary>Notes a refusal; true when the name has to wait now.</summary>
    public bool MustWait(string login)
    {
        var (key, now) = (KeyOf(login), clock.UtcNow());
        lock (_turn)
        {
            var known = _tries.GetValueOrDefault(key);
            if (known.Until > now)
            {
                return true;
            }
            MakeRoom();
            var waits = known.Failures + 1 >= PortalIdentity.FailuresBeforeLockout;
            _tries[key] = (waits ? 0 : known.Failures + 1, now, waits ? now + PortalIdentity.LockoutTime : null);
            return waits;
        }
    }

    /// <summary>Forgets the failures of a name after a right password.</summary>
    public void Forget(string login)
    {
        lock (_turn)
        {
            _tries.Remove(KeyOf(login));
        }
    }

    private void MakeRoom()
    {
        if (_tries.Count < Most)
        {
            return;
        }
        foreach (var oldest in _tries.OrderBy(t => t.Value.At).Take(Most / 10).Select(t => t.Key).ToList())
        {
            _tries.Remove(oldest);
        }
    }

    private static string KeyOf(string login) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Typed.Login(login).ToUpperInvariant())));
}
