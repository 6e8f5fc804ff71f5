using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AlertsWaitByRecipient : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AlertMatches_ToldAt_FoundAt",
                table: "AlertMatches");

            migrationBuilder.CreateIndex(
                name: "IX_AlertMatches_AlertRecipientId_FoundAt",
                table: "AlertMatches",
                columns: new[] { "AlertRecipientId", "FoundAt" },
                filter: "[ToldAt] IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AlertMatches_AlertRecipientId_FoundAt",
                table: "AlertMatches");

            migrationBuilder.CreateIndex(
                name: "IX_AlertMatches_ToldAt_FoundAt",
                table: "AlertMatches",
                columns: new[] { "ToldAt", "FoundAt" });
        }
    }
}
