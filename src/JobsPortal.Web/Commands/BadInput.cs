namespace JobsPortal.Web.Commands;

/// <summary>The caller's input is wrong. The message is one Korean line for the console; nothing was changed.</summary>
public sealed class BadInput(string message) : Exception(message);
