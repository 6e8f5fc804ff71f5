using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LedgerReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ApprovedBy",
                table: "JobResults",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "People",
                table: "JobResults",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProposalId",
                table: "JobResults",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "JobResults",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Headlines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Stated = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Figure = table.Column<long>(type: "INTEGER", nullable: false),
                    Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SourceOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Headlines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrganizationCertifications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrganizationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganizationCertifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OrganizationCertifications_Organizations_OrganizationId",
                        column: x => x.OrganizationId,
                        principalTable: "Organizations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PlanId = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TakenAt = table.Column<string>(type: "TEXT", nullable: false),
                    TakenBy = table.Column<int>(type: "INTEGER", nullable: false),
                    LastResultId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publications_Accounts_TakenBy",
                        column: x => x.TakenBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Publications_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResultProposals",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobProgramId = table.Column<int>(type: "INTEGER", nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CounterOfId = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProposedBy = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedAt = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedAt = table.Column<string>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResultProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResultProposals_Accounts_DecidedBy",
                        column: x => x.DecidedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResultProposals_Accounts_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResultProposals_JobPrograms_JobProgramId",
                        column: x => x.JobProgramId,
                        principalTable: "JobPrograms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResultProposals_JobResults_CounterOfId",
                        column: x => x.CounterOfId,
                        principalTable: "JobResults",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HeadlineParts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HeadlineId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    PlanFieldId = table.Column<int>(type: "INTEGER", nullable: true),
                    Precision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AsOf = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    BudgetWon = table.Column<long>(type: "INTEGER", nullable: true),
                    BudgetNote = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    IsInvented = table.Column<bool>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HeadlineParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HeadlineParts_Headlines_HeadlineId",
                        column: x => x.HeadlineId,
                        principalTable: "Headlines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_HeadlineParts_PlanFields_PlanFieldId",
                        column: x => x.PlanFieldId,
                        principalTable: "PlanFields",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicationLines",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicationId = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Planned = table.Column<int>(type: "INTEGER", nullable: false),
                    Confirmed = table.Column<int>(type: "INTEGER", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    AfterOneMonth = table.Column<int>(type: "INTEGER", nullable: false),
                    AfterThreeMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    AfterSixMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicationLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicationLines_Publications_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Publications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_JobResults_ApprovedBy",
                table: "JobResults",
                column: "ApprovedBy");

            migrationBuilder.CreateIndex(
                name: "IX_JobResults_ProposalId",
                table: "JobResults",
                column: "ProposalId",
                unique: true,
                filter: "[ProposalId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_HeadlineParts_HeadlineId",
                table: "HeadlineParts",
                column: "HeadlineId");

            migrationBuilder.CreateIndex(
                name: "IX_HeadlineParts_PlanFieldId",
                table: "HeadlineParts",
                column: "PlanFieldId");

            migrationBuilder.CreateIndex(
                name: "IX_Headlines_PublishedOn_Id",
                table: "Headlines",
                columns: new[] { "PublishedOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_OrganizationCertifications_OrganizationId",
                table: "OrganizationCertifications",
                column: "OrganizationId");

            migrationBuilder.CreateIndex(
                name: "IX_OrganizationCertifications_ValidFrom_ValidTo",
                table: "OrganizationCertifications",
                columns: new[] { "ValidFrom", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicationLines_PublicationId_Order",
                table: "PublicationLines",
                columns: new[] { "PublicationId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Publications_AsOf_Id",
                table: "Publications",
                columns: new[] { "AsOf", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Publications_PlanId",
                table: "Publications",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_TakenBy",
                table: "Publications",
                column: "TakenBy");

            migrationBuilder.CreateIndex(
                name: "IX_ResultProposals_CounterOfId",
                table: "ResultProposals",
                column: "CounterOfId",
                unique: true,
                filter: "[CounterOfId] IS NOT NULL AND [Status] <> 'Rejected'");

            migrationBuilder.CreateIndex(
                name: "IX_ResultProposals_DecidedBy",
                table: "ResultProposals",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ResultProposals_JobProgramId_OccurredOn",
                table: "ResultProposals",
                columns: new[] { "JobProgramId", "OccurredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ResultProposals_ProposedBy",
                table: "ResultProposals",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_ResultProposals_Status_Id",
                table: "ResultProposals",
                columns: new[] { "Status", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_JobResults_Accounts_ApprovedBy",
                table: "JobResults",
                column: "ApprovedBy",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_JobResults_ResultProposals_ProposalId",
                table: "JobResults",
                column: "ProposalId",
                principalTable: "ResultProposals",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_JobResults_Accounts_ApprovedBy",
                table: "JobResults");

            migrationBuilder.DropForeignKey(
                name: "FK_JobResults_ResultProposals_ProposalId",
                table: "JobResults");

            migrationBuilder.DropTable(
                name: "HeadlineParts");

            migrationBuilder.DropTable(
                name: "OrganizationCertifications");

            migrationBuilder.DropTable(
                name: "PublicationLines");

            migrationBuilder.DropTable(
                name: "ResultProposals");

            migrationBuilder.DropTable(
                name: "Headlines");

            migrationBuilder.DropTable(
                name: "Publications");

            migrationBuilder.DropIndex(
                name: "IX_JobResults_ApprovedBy",
                table: "JobResults");

            migrationBuilder.DropIndex(
                name: "IX_JobResults_ProposalId",
                table: "JobResults");

            migrationBuilder.DropColumn(
                name: "ApprovedBy",
                table: "JobResults");

            migrationBuilder.DropColumn(
                name: "People",
                table: "JobResults");

            migrationBuilder.DropColumn(
                name: "ProposalId",
                table: "JobResults");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "JobResults");
        }
    }
}
