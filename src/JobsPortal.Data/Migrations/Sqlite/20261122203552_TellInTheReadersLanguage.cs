using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TellInTheReadersLanguage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Event",
                table: "OutboxMessages",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Fact",
                table: "ApplicationEvents",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FactAt",
                table: "ApplicationEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FactPlace",
                table: "ApplicationEvents",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FactWay",
                table: "ApplicationEvents",
                type: "TEXT",
                maxLength: 40,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Event",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "Fact",
                table: "ApplicationEvents");

            migrationBuilder.DropColumn(
                name: "FactAt",
                table: "ApplicationEvents");

            migrationBuilder.DropColumn(
                name: "FactPlace",
                table: "ApplicationEvents");

            migrationBuilder.DropColumn(
                name: "FactWay",
                table: "ApplicationEvents");
        }
    }
}
