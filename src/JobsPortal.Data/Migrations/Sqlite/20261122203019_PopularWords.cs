using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PopularWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PopularWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    LastOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PopularWords", x => x.Word);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PopularWords_LastOn",
                table: "PopularWords",
                column: "LastOn");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PopularWords");
        }
    }
}
