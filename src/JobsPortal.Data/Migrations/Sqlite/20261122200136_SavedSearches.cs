using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SavedSearches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AlertRecipientId",
                table: "OutboxMessages",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Unsubscribe",
                table: "OutboxMessages",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AlertProgress",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentVersion = table.Column<long>(type: "INTEGER", nullable: false),
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlertProgress", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AlertRecipients",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Token = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TextVersion = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<string>(type: "TEXT", nullable: true),
                    WantedAt = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlertRecipients", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AlertRecipients_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AlertMatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AlertRecipientId = table.Column<int>(type: "INTEGER", nullable: false),
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<string>(type: "TEXT", nullable: false),
                    ToldAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AlertMatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AlertMatches_AlertRecipients_AlertRecipientId",
                        column: x => x.AlertRecipientId,
                        principalTable: "AlertRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AlertMatches_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedSearches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AlertRecipientId = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsExact = table.Column<bool>(type: "INTEGER", nullable: false),
                    Occupations = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Dongs = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Employments = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    PayBasis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    PayAtLeast = table.Column<long>(type: "INTEGER", nullable: true),
                    SavedAt = table.Column<string>(type: "TEXT", nullable: false),
                    SinceAt = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedSearches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedSearches_AlertRecipients_AlertRecipientId",
                        column: x => x.AlertRecipientId,
                        principalTable: "AlertRecipients",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "AlertProgress",
                columns: new[] { "Id", "ContentVersion", "OpeningId" },
                values: new object[] { 1, 0L, 0 });

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMessages_AlertRecipientId",
                table: "OutboxMessages",
                column: "AlertRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_AlertMatches_AlertRecipientId_OpeningId",
                table: "AlertMatches",
                columns: new[] { "AlertRecipientId", "OpeningId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AlertMatches_OpeningId",
                table: "AlertMatches",
                column: "OpeningId");

            migrationBuilder.CreateIndex(
                name: "IX_AlertMatches_ToldAt_FoundAt",
                table: "AlertMatches",
                columns: new[] { "ToldAt", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AlertRecipients_AccountId",
                table: "AlertRecipients",
                column: "AccountId",
                unique: true,
                filter: "[AccountId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AlertRecipients_AskedAt_WantedAt",
                table: "AlertRecipients",
                columns: new[] { "AskedAt", "WantedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_AlertRecipients_Email",
                table: "AlertRecipients",
                column: "Email",
                unique: true,
                filter: "[AccountId] IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AlertRecipients_Token",
                table: "AlertRecipients",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearches_AlertRecipientId",
                table: "SavedSearches",
                column: "AlertRecipientId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedSearches_ConfirmedAt_SavedAt",
                table: "SavedSearches",
                columns: new[] { "ConfirmedAt", "SavedAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_OutboxMessages_AlertRecipients_AlertRecipientId",
                table: "OutboxMessages",
                column: "AlertRecipientId",
                principalTable: "AlertRecipients",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_OutboxMessages_AlertRecipients_AlertRecipientId",
                table: "OutboxMessages");

            migrationBuilder.DropTable(
                name: "AlertMatches");

            migrationBuilder.DropTable(
                name: "AlertProgress");

            migrationBuilder.DropTable(
                name: "SavedSearches");

            migrationBuilder.DropTable(
                name: "AlertRecipients");

            migrationBuilder.DropIndex(
                name: "IX_OutboxMessages_AlertRecipientId",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "AlertRecipientId",
                table: "OutboxMessages");

            migrationBuilder.DropColumn(
                name: "Unsubscribe",
                table: "OutboxMessages");
        }
    }
}
