using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace JobsPortal.Data.Shared;

/// <summary>
/// Deleting a row that others point to is refused, unless a configuration says otherwise by name.
/// One of the databases also refuses more than one cascading path to the same table.
/// </summary>
internal sealed class RestrictDeletes : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var key in modelBuilder.Metadata.GetEntityTypes().SelectMany(e => e.GetForeignKeys()).Where(k => !k.IsOwnership))
        {
            // Convention strength: an explicit OnDelete stands.
            key.Builder.OnDelete(DeleteBehavior.Restrict);
        }
    }
}
