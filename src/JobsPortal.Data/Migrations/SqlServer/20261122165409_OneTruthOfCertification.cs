using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OneTruthOfCertification : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What only the column knew goes on in the history, from the day of this change.
            migrationBuilder.Sql(
                """
                INSERT INTO OrganizationCertifications (OrganizationId, Kind, ValidFrom)
                SELECT Id, Certification, CAST(SYSUTCDATETIME() AS date) FROM Organizations
                WHERE Certification <> 'None' AND NOT EXISTS (SELECT 1 FROM OrganizationCertifications WHERE OrganizationCertifications.OrganizationId = Organizations.Id);
                """);

            migrationBuilder.DropColumn(
                name: "Certification",
                table: "Organizations");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Certification",
                table: "Organizations",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");
        }
    }
}
