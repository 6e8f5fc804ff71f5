using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AccessChain : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_JobResults_ApplicationId",
                table: "JobResults");

            migrationBuilder.AddColumn<string>(
                name: "RecordKey",
                table: "JobResults",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecordKey",
                table: "Applications",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "RecordKey",
                table: "Accounts",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Hash",
                table: "AccessRecords",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "Position",
                table: "AccessRecords",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "AccessChainEnds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    LastPosition = table.Column<long>(type: "INTEGER", nullable: false),
                    LastHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DeletedPosition = table.Column<long>(type: "INTEGER", nullable: false),
                    DeletedHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessChainEnds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AccessReviews",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SignedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    SignedAt = table.Column<string>(type: "TEXT", nullable: false),
                    Records = table.Column<int>(type: "INTEGER", nullable: false),
                    Unusual = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    LastPosition = table.Column<long>(type: "INTEGER", nullable: false),
                    LastHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessReviews_Accounts_SignedBy",
                        column: x => x.SignedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AccessChainEnds",
                columns: new[] { "Id", "DeletedHash", "DeletedPosition", "LastHash", "LastPosition" },
                values: new object[] { 1, "", 0L, "", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_JobResults_ApplicationId",
                table: "JobResults",
                column: "ApplicationId",
                unique: true,
                filter: "[Origin] = 'Confirmation' AND [ApplicationId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Applications_RecordKey",
                table: "Applications",
                column: "RecordKey");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_RecordKey",
                table: "Accounts",
                column: "RecordKey");

            migrationBuilder.CreateIndex(
                name: "IX_AccessRecords_Position",
                table: "AccessRecords",
                column: "Position",
                unique: true,
                filter: "[Position] > 0");

            migrationBuilder.CreateIndex(
                name: "IX_AccessReviews_Month",
                table: "AccessReviews",
                column: "Month",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccessReviews_SignedBy",
                table: "AccessReviews",
                column: "SignedBy");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccessChainEnds");

            migrationBuilder.DropTable(
                name: "AccessReviews");

            migrationBuilder.DropIndex(
                name: "IX_JobResults_ApplicationId",
                table: "JobResults");

            migrationBuilder.DropIndex(
                name: "IX_Applications_RecordKey",
                table: "Applications");

            migrationBuilder.DropIndex(
                name: "IX_Accounts_RecordKey",
                table: "Accounts");

            migrationBuilder.DropIndex(
                name: "IX_AccessRecords_Position",
                table: "AccessRecords");

            migrationBuilder.DropColumn(
                name: "RecordKey",
                table: "JobResults");

            migrationBuilder.DropColumn(
                name: "RecordKey",
                table: "Applications");

            migrationBuilder.DropColumn(
                name: "RecordKey",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Hash",
                table: "AccessRecords");

            migrationBuilder.DropColumn(
                name: "Position",
                table: "AccessRecords");

            migrationBuilder.CreateIndex(
                name: "IX_JobResults_ApplicationId",
                table: "JobResults",
                column: "ApplicationId",
                unique: true,
                filter: "[Origin] = 'Confirmation'");
        }
    }
}
