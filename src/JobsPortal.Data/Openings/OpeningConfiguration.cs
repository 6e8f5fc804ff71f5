using JobsPortal.Data.Accounts;
using JobsPortal.Data.Search;
using JobsPortal.Data.Shared;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Organizations;
using JobsPortal.Domain.Programs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JobsPortal.Data.Openings;

internal sealed class OpeningConfiguration : IEntityTypeConfiguration<Opening>
{
    public const int DongCodeLength = 10;
    private const int UrlMaxLength = 500;

    public void Configure(EntityTypeBuilder<Opening> builder)
    {
        builder.Property(o => o.Title).HasMaxLength(Opening.TitleMaxLength);
        builder.Property(o => o.Description).HasMaxLength(Opening.DescriptionMaxLength);
        builder.Property(o => o.EmployerName).HasMaxLength(Opening.NameMaxLength);
        builder.Property(o => o.ContactPhone).HasMaxLength(Account.PhoneMaxLength);
        builder.Property(o => o.ApplyUrl).HasMaxLength(UrlMaxLength);
        builder.Property(o => o.ApplyHow).HasMaxLength(Opening.TextMaxLength);
        builder.Property(o => o.OccupationCode).HasMaxLength(20);
        builder.Property(o => o.OccupationName).HasMaxLength(Opening.NameMaxLength);
        builder.Property(o => o.AgeLegalBasis).HasMaxLength(Opening.NameMaxLength);
        builder.Property(o => o.WhoCanApply).HasMaxLength(Opening.TextMaxLength);
        builder.Property(o => o.ExclusionLines).HasMaxLength(Opening.TextMaxLength);
        builder.Property(o => o.DocumentLines).HasMaxLength(Opening.TextMaxLength);
        builder.Property(o => o.DocumentNumber).HasMaxLength(Opening.NameMaxLength);
        builder.Property(o => o.NoticeNumber).HasMaxLength(Opening.NameMaxLength);
        builder.Property(o => o.WithdrawalReason).HasMaxLength(Opening.TextMaxLength);
        // Openings of before the column take letters by their arrival.
        builder.Property(o => o.PostRule).HasDefaultValue(PostRule.Arrival);
        // Flags combine, so their names may not fit; the number is exact.
        builder.Property(o => o.Flags).HasConversion<int>();
        builder.Property<string>(SearchText.Column).IsUnbounded("holds title, places and description together");
        builder.Property<long>(ContentVersionRow.Column).HasDefaultValue(0L);
        builder.HasIndex(ContentVersionRow.Column);
        builder.HasOne<JobProgram>().WithMany().HasForeignKey(o => o.JobProgramId);
        builder.HasOne<Organization>().WithMany().HasForeignKey(o => o.OrganizationId);
        builder.HasOne<Department>().WithMany().HasForeignKey(o => o.DepartmentId);
        builder.HasOne<Opening>().WithMany().HasForeignKey(o => o.RepostOfId);
        builder.HasMany(o => o.Units).WithOne().HasForeignKey(u => u.OpeningId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.History).WithOne().HasForeignKey(e => e.OpeningId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(o => o.Sources).WithOne().HasForeignKey(s => s.OpeningId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(o => new { o.Status, o.ClosesAt, o.Id });
        // Holds all that the counts beside the choices ask, so that they read no rows.
        builder.HasIndex(o => new { o.Status, o.ClosesAt, o.OpensAt, o.Kind, o.OccupationGroup, o.EmploymentType });
        builder.HasIndex(o => new { o.Status, o.PostedAt, o.Id });
        // When the next opening opens (ChangeInstantsQueries).
        builder.HasIndex(o => new { o.Status, o.OpensAt });
        builder.HasIndex(o => new { o.DepartmentId, o.Status });
        builder.HasIndex(o => o.JobProgramId);
        builder.HasIndex(o => o.OrganizationId);
    }
}

internal sealed class OpeningUnitConfiguration : IEntityTypeConfiguration<OpeningUnit>
{
    public void Configure(EntityTypeBuilder<OpeningUnit> builder)
    {
        builder.ToTable("OpeningUnits");
        builder.Ignore(u => u.Pay);
        builder.Property(u => u.Name).HasMaxLength(OpeningUnit.NameMaxLength);
        builder.Property(u => u.Department).HasMaxLength(OpeningUnit.NameMaxLength);
        builder.Property(u => u.Place).HasMaxLength(OpeningUnit.PlaceMaxLength);
        builder.Property(u => u.DongCode).HasMaxLength(OpeningConfiguration.DongCodeLength);
        builder.Property(u => u.Hours).HasMaxLength(OpeningUnit.HoursMaxLength);
        builder.Property(u => u.WeeklyHours).HasPrecision(5, 2);
        builder.Property(u => u.PayAsWritten).HasMaxLength(Pay.AsWrittenMaxLength);
        builder.Property(u => u.PayLegalBasis).HasMaxLength(Pay.LegalBasisMaxLength);
        builder.HasIndex(u => new { u.OpeningId, u.Order });
        builder.HasIndex(u => new { u.OpeningId, u.DongCode, u.PayBasis, u.PayMinWon });
        builder.HasIndex(u => new { u.DongCode, u.OpeningId });
    }
}

internal sealed class OpeningEventConfiguration : IEntityTypeConfiguration<OpeningEvent>
{
    public void Configure(EntityTypeBuilder<OpeningEvent> builder)
    {
        builder.ToTable("OpeningEvents");
        builder.Property(e => e.Remarks).HasMaxLength(Opening.TextMaxLength);
        builder.HasIndex(e => new { e.OpeningId, e.Id });
    }
}

internal sealed class OpeningSourceConfiguration : IEntityTypeConfiguration<OpeningSource>
{
    public void Configure(EntityTypeBuilder<OpeningSource> builder)
    {
        builder.ToTable("OpeningSources");
        builder.Property(s => s.Feed).HasMaxLength(OpeningSource.FeedMaxLength);
        builder.Property(s => s.SourceId).HasMaxLength(OpeningSource.SourceIdMaxLength);
        builder.Property(s => s.Content).IsUnbounded("a whole row of a feed");
        builder.Property(s => s.ContentHash).HasMaxLength(64);
        builder.HasIndex(s => new { s.Feed, s.SourceId }).IsUnique();
        builder.HasIndex(s => s.SourceId);
        builder.HasIndex(s => s.OpeningId);
    }
}
