using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JobsPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StaffTools : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AssignedTo",
                table: "Openings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ByAccountId",
                table: "ImportRuns",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "AssignedTo",
                table: "DecisionBatches",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Handovers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FromAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    FromDepartmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    FromName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ToAccountId = table.Column<int>(type: "INTEGER", nullable: true),
                    ToDepartmentId = table.Column<int>(type: "INTEGER", nullable: true),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Afterwards = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    By = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Handovers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Handovers_Accounts_By",
                        column: x => x.By,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Accounts_FromAccountId",
                        column: x => x.FromAccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Accounts_ToAccountId",
                        column: x => x.ToAccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Departments_FromDepartmentId",
                        column: x => x.FromDepartmentId,
                        principalTable: "Departments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Handovers_Departments_ToDepartmentId",
                        column: x => x.ToDepartmentId,
                        principalTable: "Departments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedFilters",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    AccountId = table.Column<int>(type: "INTEGER", nullable: false),
                    List = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    IsDefault = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedFilters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedFilters_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HandoverItems",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HandoverId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HandoverItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HandoverItems_Handovers_HandoverId",
                        column: x => x.HandoverId,
                        principalTable: "Handovers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRuns_ByAccountId",
                table: "ImportRuns",
                column: "ByAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_DecisionBatches_AssignedTo",
                table: "DecisionBatches",
                column: "AssignedTo");

            migrationBuilder.CreateIndex(
                name: "IX_HandoverItems_HandoverId",
                table: "HandoverItems",
                column: "HandoverId");

            migrationBuilder.CreateIndex(
                name: "IX_HandoverItems_Kind_SubjectId_Id",
                table: "HandoverItems",
                columns: new[] { "Kind", "SubjectId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_By",
                table: "Handovers",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_FromAccountId",
                table: "Handovers",
                column: "FromAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_FromDepartmentId",
                table: "Handovers",
                column: "FromDepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ToAccountId",
                table: "Handovers",
                column: "ToAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Handovers_ToDepartmentId",
                table: "Handovers",
                column: "ToDepartmentId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedFilters_AccountId_List_Name",
                table: "SavedFilters",
                columns: new[] { "AccountId", "List", "Name" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_DecisionBatches_Accounts_AssignedTo",
                table: "DecisionBatches",
                column: "AssignedTo",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ImportRuns_Accounts_ByAccountId",
                table: "ImportRuns",
                column: "ByAccountId",
                principalTable: "Accounts",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_DecisionBatches_Accounts_AssignedTo",
                table: "DecisionBatches");

            migrationBuilder.DropForeignKey(
                name: "FK_ImportRuns_Accounts_ByAccountId",
                table: "ImportRuns");

            migrationBuilder.DropTable(
                name: "HandoverItems");

            migrationBuilder.DropTable(
                name: "SavedFilters");

            migrationBuilder.DropTable(
                name: "Handovers");

            migrationBuilder.DropIndex(
                name: "IX_ImportRuns_ByAccountId",
                table: "ImportRuns");

            migrationBuilder.DropIndex(
                name: "IX_DecisionBatches_AssignedTo",
                table: "DecisionBatches");

            migrationBuilder.DropColumn(
                name: "AssignedTo",
                table: "Openings");

            migrationBuilder.DropColumn(
                name: "ByAccountId",
                table: "ImportRuns");

            migrationBuilder.DropColumn(
                name: "AssignedTo",
                table: "DecisionBatches");
        }
    }
}
