using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SupplementsAndObjections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ApplicationDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CheckedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApplicationDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApplicationDocuments_Accounts_CheckedBy",
                        column: x => x.CheckedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ApplicationDocuments_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Objections",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    ResultAt = table.Column<string>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FiledAt = table.Column<string>(type: "TEXT", nullable: false),
                    RegisteredBy = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AnswerDueAt = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: true),
                    ReplyDueAt = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ProposedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Objections_Accounts_DecidedBy",
                        column: x => x.DecidedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objections_Accounts_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objections_Accounts_RegisteredBy",
                        column: x => x.RegisteredBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objections_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ResultLists",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownUntil = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResultLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResultLists_Accounts_PublishedBy",
                        column: x => x.PublishedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResultLists_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Supplements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ApplicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Items = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    DueAt = table.Column<string>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    AskedAt = table.Column<string>(type: "TEXT", nullable: false),
                    EndedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Supplements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Supplements_Accounts_AskedBy",
                        column: x => x.AskedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Supplements_Applications_ApplicationId",
                        column: x => x.ApplicationId,
                        principalTable: "Applications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationDocuments_ApplicationId_Name",
                table: "ApplicationDocuments",
                columns: new[] { "ApplicationId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ApplicationDocuments_CheckedBy",
                table: "ApplicationDocuments",
                column: "CheckedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_ApplicationId_ResultAt",
                table: "Objections",
                columns: new[] { "ApplicationId", "ResultAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Objections_DecidedBy",
                table: "Objections",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_ProposedBy",
                table: "Objections",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_RegisteredBy",
                table: "Objections",
                column: "RegisteredBy");

            migrationBuilder.CreateIndex(
                name: "IX_Objections_Status_AnswerDueAt_Id",
                table: "Objections",
                columns: new[] { "Status", "AnswerDueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ResultLists_OpeningId",
                table: "ResultLists",
                column: "OpeningId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResultLists_PublishedBy",
                table: "ResultLists",
                column: "PublishedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Supplements_ApplicationId_Number",
                table: "Supplements",
                columns: new[] { "ApplicationId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Supplements_AskedBy",
                table: "Supplements",
                column: "AskedBy");

            migrationBuilder.CreateIndex(
                name: "IX_Supplements_EndedAt_DueAt",
                table: "Supplements",
                columns: new[] { "EndedAt", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ApplicationDocuments");

            migrationBuilder.DropTable(
                name: "Objections");

            migrationBuilder.DropTable(
                name: "ResultLists");

            migrationBuilder.DropTable(
                name: "Supplements");
        }
    }
}
