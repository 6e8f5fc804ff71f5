using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class OpeningChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "RevisedAt",
                table: "Openings",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Openings",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "OpeningChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpeningId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsPending = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    IsNotWorse = table.Column<bool>(type: "bit", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DraftedBy = table.Column<int>(type: "int", nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    SubmittedBy = table.Column<int>(type: "int", nullable: true),
                    ReturnedWith = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    PublishedBy = table.Column<int>(type: "int", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: true),
                    NoticeNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpeningChanges_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OpeningChangeLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    OpeningChangeId = table.Column<int>(type: "int", nullable: false),
                    Field = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Before = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: true),
                    After = table.Column<string>(type: "nvarchar(max)", maxLength: 10000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningChangeLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpeningChangeLines_OpeningChanges_OpeningChangeId",
                        column: x => x.OpeningChangeId,
                        principalTable: "OpeningChanges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningChangeLines_OpeningChangeId_Id",
                table: "OpeningChangeLines",
                columns: new[] { "OpeningChangeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningChanges_OpeningId",
                table: "OpeningChanges",
                column: "OpeningId",
                unique: true,
                filter: "[IsPending] = 1");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningChanges_OpeningId_Number",
                table: "OpeningChanges",
                columns: new[] { "OpeningId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpeningChanges_Status_Id",
                table: "OpeningChanges",
                columns: new[] { "Status", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpeningChangeLines");

            migrationBuilder.DropTable(
                name: "OpeningChanges");

            migrationBuilder.DropColumn(
                name: "RevisedAt",
                table: "Openings");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Openings");
        }
    }
}
