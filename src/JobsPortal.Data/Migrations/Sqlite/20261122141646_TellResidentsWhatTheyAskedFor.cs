using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TellResidentsWhatTheyAskedFor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AccountId",
                table: "OutboxMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RoundSignupId",
                table: "OutboxMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OpeningReports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AnsweredBy = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OpeningReports_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningReports_Accounts_AnsweredBy",
                        column: x => x.AnsweredBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OpeningReports_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PageFeedback",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsHelpful = table.Column<bool>(type: "INTEGER", nullable: false),
                    Comment = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    ReadBy = table.Column<int>(type: "INTEGER", nullable: true),
                    ReadAt = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageFeedback", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PageFeedback_Accounts_ReadBy",
                        column: x => x.ReadBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResidentProfiles",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    Careers = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    Certificates = table.Column<string>(type: "TEXT", maxLength: 190, nullable: true),
                    DongCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Occupation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    WishedDong = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    PayBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PayAtLeast = table.Column<long>(type: "INTEGER", nullable: true),
                    Hours = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResidentProfiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResidentProfiles_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoundSignups",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    JobProgramId = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 12, nullable: true),
                    Token = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TextVersion = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<string>(type: "TEXT", nullable: true),
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: true),
                    ToldAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundSignups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoundSignups_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoundSignups_JobPrograms_JobProgramId",
                        column: x => x.JobProgramId,
                        principalTable: "JobPrograms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoundSignups_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedOpenings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<string>(type: "TEXT", nullable: false),
                    WantsNotice = table.Column<bool>(type: "INTEGER", nullable: false),
                    ToldAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedOpenings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedOpenings_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SavedOpenings_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_AccountId",
                table: "OutboxMessages",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_RoundSignupId",
                table: "OutboxMessages",
                column: "RoundSignupId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningReports_AccountId",
                table: "OpeningReports",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningReports_AnsweredAt_Id",
                table: "OpeningReports",
                columns: new[] { "AnsweredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OpeningReports_AnsweredBy",
                table: "OpeningReports",
                column: "AnsweredBy");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningReports_OpeningId",
                table: "OpeningReports",
                column: "OpeningId");

            migrationBuilder.CreateIndex(
                name: "IX_PageFeedback_At",
                table: "PageFeedback",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_PageFeedback_ReadAt_Id",
                table: "PageFeedback",
                columns: new[] { "ReadAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PageFeedback_ReadBy",
                table: "PageFeedback",
                column: "ReadBy");

            migrationBuilder.CreateIndex(
                name: "IX_ResidentProfiles_AccountId",
                table: "ResidentProfiles",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResidentProfiles_ChangedAt",
                table: "ResidentProfiles",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_RoundSignups_AccountId",
                table: "RoundSignups",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_RoundSignups_CreatedAt",
                table: "RoundSignups",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_RoundSignups_JobProgramId_Email",
                table: "RoundSignups",
                columns: new[] { "JobProgramId", "Email" },
                unique: true,
                filter: "[Email] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoundSignups_JobProgramId_Phone",
                table: "RoundSignups",
                columns: new[] { "JobProgramId", "Phone" },
                unique: true,
                filter: "[Phone] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoundSignups_OpeningId",
                table: "RoundSignups",
                column: "OpeningId");

            migrationBuilder.CreateIndex(
                name: "IX_RoundSignups_Phone",
                table: "RoundSignups",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_RoundSignups_Token",
                table: "RoundSignups",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedOpenings_AccountId_OpeningId",
                table: "SavedOpenings",
                columns: new[] { "AccountId", "OpeningId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedOpenings_OpeningId_WantsNotice_ToldAt",
                table: "SavedOpenings",
                columns: new[] { "OpeningId", "WantsNotice", "ToldAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_OutboxMessages_Accounts_AccountId",
                table: "OutboxMessages",
                column: "AccountId",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_OutboxMessages_RoundSignups_RoundSignupId",
                table: "OutboxMessages",
                column: "RoundSignupId",
                principalTable: "RoundSignups",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_OutboxMessages_Accounts_AccountId",
                table: "OutboxMessages");

            migrationBuilder.DropForeignKey(
                name: "FK_OutboxMessages_RoundSignups_RoundSignupId",
                table: "OutboxMessages");

            migrationBuilder.DropTable(
                name: "OpeningReports");

            migrationBuilder.DropTable(
                name: "PageFeedback");

            migrationBuilder.DropTable(
                name: "ResidentProfiles");

            migrationBuilder.DropTable(
                name: "RoundSignups");

            migrationBuilder.DropTable(
                name: "SavedOpenings");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_AccountId",
                table: "OutboxMessages");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_RoundSignupId",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "AccountId",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "RoundSignupId",
                table: "OutboxMessages");
        }
    }
}
