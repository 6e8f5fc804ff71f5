using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ServerCollationsAndKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys");

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Openings",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Korean_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "JobPrograms",
                type: "nvarchar(max)",
                nullable: true,
                collation: "Korean_100_BIN2",
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldNullable: true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys",
                column: "CredentialId")
                .Annotation("SqlServer:Clustered", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys");

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "Openings",
                type: "nvarchar(max)",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldNullable: true,
                oldCollation: "Korean_100_BIN2");

            migrationBuilder.AlterColumn<string>(
                name: "SearchText",
                table: "JobPrograms",
                type: "nvarchar(max)",
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(max)",
                oldNullable: true,
                oldCollation: "Korean_100_BIN2");

            migrationBuilder.AddPrimaryKey(
                name: "PK_AccountPasskeys",
                table: "AccountPasskeys",
                column: "CredentialId");
        }
    }
}
