using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ProxyChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ProxyCheckedAt",
                table: "Applications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProxyCheckedBy",
                table: "Applications",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Applications_ProxyCheckedBy",
                table: "Applications",
                column: "ProxyCheckedBy");

            migrationBuilder.AddForeignKey(
                name: "FK_Applications_Accounts_ProxyCheckedBy",
                table: "Applications",
                column: "ProxyCheckedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Applications_Accounts_ProxyCheckedBy",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Applications_ProxyCheckedBy",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ProxyCheckedAt",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "ProxyCheckedBy",
                table: "Applications");
        }
    }
}
