using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OpeningReposts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PostRule",
                table: "Openings",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Arrival");

            migrationBuilder.AddColumn<int>(
                name: "RepostOfId",
                table: "Openings",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OpeningAttachments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OpeningId = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Format = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Size = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", maxLength: 10485760, nullable: false),
                    AddedBy = table.Column<int>(type: "int", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningAttachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpeningAttachments_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpeningTemplates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    DepartmentId = table.Column<int>(type: "int", nullable: true),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SavedBy = table.Column<int>(type: "int", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningTemplates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpeningTemplates_Departments_DepartmentId",
                        column: x => x.DepartmentId,
                        principalTable: "Departments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpeningViews",
                columns: table => new
                {
                    OpeningId = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningViews", x => new { x.OpeningId, x.Day });
                    table.ForeignKey(
                        name: "FK_OpeningViews_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Openings_RepostOfId",
                table: "Openings",
                column: "RepostOfId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningAttachments_OpeningId_Id",
                table: "OpeningAttachments",
                columns: new[] { "OpeningId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningTemplates_DepartmentId_Id",
                table: "OpeningTemplates",
                columns: new[] { "DepartmentId", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_Openings_Openings_RepostOfId",
                table: "Openings",
                column: "RepostOfId",
                principalTable: "Openings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Openings_Openings_RepostOfId",
                table: "Openings");

            migrationBuilder.DropTable(
                name: "OpeningAttachments");

            migrationBuilder.DropTable(
                name: "OpeningTemplates");

            migrationBuilder.DropTable(
                name: "OpeningViews");

            migrationBuilder.DropIndex(
                name: "IX_Openings_RepostOfId",
                table: "Openings");

            migrationBuilder.DropColumn(
                name: "PostRule",
                table: "Openings");

            migrationBuilder.DropColumn(
                name: "RepostOfId",
                table: "Openings");
        }
    }
}
