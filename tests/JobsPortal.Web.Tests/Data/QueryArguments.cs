using JobsPortal.Data.Applications;
using JobsPortal.Data.Openings;
using JobsPortal.Data.Results;
using JobsPortal.Domain.Applications;
using JobsPortal.Domain.Occupations;
using JobsPortal.Domain.Openings;
using JobsPortal.Domain.Results;
using JobsPortal.Domain.Search;
using JobsPortal.Domain.Staff;
using JobsPortal.Domain.Statistics;

namespace JobsPortal.Web.Tests.Data;

/// <summary>
/// Values with which <see cref="QueryTranslationTests"/> calls the named queries. A query with a parameter of a type that is not here
/// fails the test: add the type with one value for each branch that the query takes. Nullable types get null as well, enums their first and last value.
/// </summary>
internal static class QueryArguments
{
    private static readonly Dictionary<Type, object?[]> Values = new()
    {
        [typeof(int)] = [1, 2],
        [typeof(long)] = [1L, 2L],
        [typeof(bool)] = [true, false],
        [typeof(char)] = ['x'],
        [typeof(SearchPhrase)] =
        [
            new SearchPhrase("청소", PhraseKind.Exact), new SearchPhrase("건물청소", PhraseKind.Synonym), new SearchPhrase("대방동", PhraseKind.Exact) { Except = ["신대방동"] },
        ],
        [typeof(string)] = ["가나다", "a_%[b"],
        [typeof(Guid)] = [Guid.Empty],
        [typeof(DateTime)] = [new DateTime(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc)],
        [typeof(DateTimeOffset)] = [new DateTimeOffset(2026, 11, 2, 1, 0, 0, TimeSpan.Zero)], // Identity keeps the end of a lock so
        [typeof(DateOnly)] = [new DateOnly(2026, 11, 2)],
        [typeof(TimeSpan)] = [TimeSpan.FromDays(1)],
        [typeof(OpeningSearch)] = [new OpeningSearch { Now = new DateTime(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc) }, .. Searches()],
        [typeof(CancellationToken)] = [CancellationToken.None],
        [typeof(ApplicationSearch)] =
        [
            new ApplicationSearch(OpeningId: null, Status: null, Channel: null, Number: null),
            new ApplicationSearch(OpeningId: 1, ApplicationStatus.Submitted, Channel.Counter, "1234567890"),
        ],
        [typeof(ApplicantKey)] =
        [
            new ApplicantKey("1234567897", Name: null, LastFour: null), new ApplicantKey(Number: null, "김순자", "1234"),
        ],
        [typeof(StatDimension)] = [.. Enum.GetValues<StatDimension>().Cast<object?>()],
        [typeof(StatMeasure)] = [.. Enum.GetValues<StatMeasure>().Cast<object?>()],
        [typeof(LedgerSearch)] =
        [
            new LedgerSearch(From: null, new DateOnly(2026, 11, 2)),
            new LedgerSearch(new DateOnly(2026, 1, 1), new DateOnly(2026, 11, 2), FieldId: 1, ProgramId: 1, ResultMeasure.Jobs, ResultOrigin.Manual),
            new LedgerSearch(From: null, new DateOnly(2026, 11, 2), ProgramId: 0),
        ],
        [typeof(LedgerDimension)] = [LedgerDimension.All, LedgerDimension.Field, LedgerDimension.WholeField, LedgerDimension.Program, LedgerDimension.Month],
        [typeof(StaffAccess)] =
        [
            new StaffAccess(StaffRole.Officer, DepartmentId: 1, CounterDong: null),
            new StaffAccess(StaffRole.CounterClerk, DepartmentId: 1, CounterDong: "1135055000"),
            new StaffAccess(StaffRole.Administrator, DepartmentId: null, CounterDong: null),
            new StaffAccess(StaffRole.Counselor, DepartmentId: null, CounterDong: null),
        ],
    };

    /// <summary>The values for a type, or null when nobody gave any.</summary>
    public static object?[]? For(Type type)
    {
        if (Values.TryGetValue(type, out var known)) return known;
        if (Nullable.GetUnderlyingType(type) is { } inner) return For(inner) is { } values ? [.. values, null] : null;
        if (type.IsEnum) return [Enum.GetValues(type).GetValue(0), Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)];
        return ElementOf(type) is { } element && For(element) is { } elements ? [ArrayOf(element, elements[..1]), ArrayOf(element, elements)] : null;
    }

    private static IEnumerable<object> Searches()
    {
        var now = new DateTime(2026, 11, 2, 1, 0, 0, DateTimeKind.Utc);
        var all = new OpeningSearch
        {
            Now = now,
            Occupations = [OccupationGroup.Care, OccupationGroup.Other],
            Dongs = ["1135063000"],
            Kinds = [OpeningKind.Job],
            Employments = [EmploymentType.Daily],
            PayBasis = PayBasis.Hourly,
            PayAtLeast = 10_000,
            ClosesBy = now.AddDays(3),
        };
        return Enum.GetValues<OpeningSort>().Select(sort => all with { Sort = sort, WithClosed = true, WithScheduled = sort == OpeningSort.Title, PayAtLeast = sort == OpeningSort.Newest ? null : 1 });
    }

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(element.MakeArrayType()) ? element
        : null;

    private static Array ArrayOf(Type element, object?[] values)
    {
        var array = Array.CreateInstance(element, values.Length);
        Array.Copy(values, array, values.Length);
        return array;
    }
}
