using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.SqlServer
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
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Fact",
                table: "ApplicationEvents",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FactAt",
                table: "ApplicationEvents",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FactPlace",
                table: "ApplicationEvents",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FactWay",
                table: "ApplicationEvents",
                type: "nvarchar(40)",
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
