namespace JobsPortal.Data;

/// <summary>Too many writers are waiting already. The web answers 503 with Retry-After; nothing was written.</summary>
public sealed class WriteQueueFull() : Exception("The queue of waiting writers is full; nothing was written.");
