using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using JobsPortal.Data;
using JobsPortal.Data.Providers;
using JobsPortal.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace JobsPortal.Web.Tests.Data;

/// <summary>
/// Every public static method of a class …Queries in Data, and every filter (a static member that gives an expression over an entity)
/// in Data and Domain, is translated for both databases. No server is needed: what cannot be translated throws.
/// A method that gives a task runs against a connection that opens nothing and answers with no rows: its first statement is translated.
/// </summary>
public sealed class QueryTranslationTests
{
    public static TheoryData<string> Queries => [.. Composed().Select(NameOf)];

    [Theory, MemberData(nameof(Queries))]
    public void Every_named_query_translates(string name)
    {
        var method = Composed().Single(m => NameOf(m) == name);
        Assert.NotEmpty(Translate(method));
    }

    [Fact]
    public void Every_named_filter_translates() =>
        Assert.All(FilterMembers(), member =>
        {
            foreach (var db in Contexts())
            {
                using (db)
                {
                    foreach (var filter in ValuesOf(member)) Assert.NotEmpty(Applied(db, (LambdaExpression)filter!).ToQueryString());
                }
            }
        });

    [Fact]
    public async Task Every_query_that_runs_at_once_translates()
    {
        foreach (var method in QueryMethods().Where(GivesTask))
        {
            Assert.False(await SendsNothingAsync(method), $"{NameOf(method)} sends no statement when nothing is found first.");
        }
    }

    [Fact]
    public void Public_methods_of_query_classes_are_queries() =>
        Assert.Empty(QueryMethods().Where(m => !GivesTask(m) && !typeof(IQueryable).IsAssignableFrom(m.ReturnType) && !typeof(LambdaExpression).IsAssignableFrom(m.ReturnType)).Select(NameOf));

    [Fact]
    public void Named_queries_are_found() => Assert.True(Composed().Count >= 5, "The reflection finds no queries any more.");

    [Fact]
    public void A_query_that_cannot_be_translated_is_caught()
    {
        var bad = typeof(Bad).GetMethod(nameof(Bad.NotTranslatable))!;
        var fault = Assert.ThrowsAny<Exception>(() => Translate(bad));
        Assert.Contains("could not be translated", fault.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_that_run_at_once_are_checked_too()
    {
        Assert.False(await SendsNothingAsync(typeof(Bad).GetMethod(nameof(Bad.CountAsync))!));
        Assert.False(await SendsNothingAsync(typeof(Bad).GetMethod(nameof(Bad.UpdateAsync))!));
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => SendsNothingAsync(typeof(Bad).GetMethod(nameof(Bad.NotTranslatableAsync))!));
        Assert.Contains("could not be translated", fault.GetBaseException().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_of_an_unknown_type_is_named()
    {
        var fault = Assert.ThrowsAny<Exception>(() => Translate(typeof(Bad).GetMethod(nameof(Bad.UnknownParameter))!));
        Assert.Contains("QueryArguments", fault.Message, StringComparison.Ordinal);
    }

    private static List<string> Translate(MethodInfo method)
    {
        var translated = new List<string>();
        foreach (var db in Contexts())
        {
            using (db)
            {
                // What one provider has of its own, the other does not know.
                if (method.DeclaringType!.Namespace == typeof(SqliteJobsDbContext).Namespace && db is SqliteJobsDbContext) continue;
                foreach (var arguments in Variants(method))
                {
                    var query = (IQueryable)method.Invoke(null, In(db, arguments))!;
                    translated.Add(query.ToQueryString());
                }
            }
        }

        return translated;
    }

    private static JobsDbContext[] Contexts() => [Offline.SqlServer(), Offline.Sqlite()];

    /// <summary>Runs every variant of the method on a server that is not there. An untranslatable query throws; true when nothing was sent.</summary>
    private static async Task<bool> SendsNothingAsync(MethodInfo method)
    {
        foreach (var arguments in Variants(method))
        {
            var (db, server) = Offline.SqlServerThatAnswersNothing();
            await using (db)
            {
                try
                {
                    await (Task)method.Invoke(null, In(db, arguments))!;
                }
                catch (InvalidOperationException fault) when (fault.Message.StartsWith("Sequence contains no elements", StringComparison.Ordinal))
                {
                    // A count or a Single of no rows at all: it was translated and sent.
                }

                if (server.Statements == 0) return true;
            }
        }

        return false;
    }

    private static object?[] In(JobsDbContext db, object?[] arguments) => [.. arguments.Select(a => a is SetOf set ? set.In(db) : a is TheContext ? db : a)];

    private static List<MethodInfo> Composed() => [.. QueryMethods().Where(m => typeof(IQueryable).IsAssignableFrom(m.ReturnType))];

    private static bool GivesTask(MethodInfo method) => typeof(Task).IsAssignableFrom(method.ReturnType);

    private static IEnumerable<MethodInfo> QueryMethods() =>
        QueryClasses().SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly));

    private static IEnumerable<Type> QueryClasses() =>
        typeof(JobsDbContext).Assembly.GetTypes().Where(t => t is { IsAbstract: true, IsSealed: true } && t.Name.EndsWith("Queries", StringComparison.Ordinal));

    private static List<MemberInfo> FilterMembers()
    {
        using var db = Offline.SqlServer();
        var entities = db.Model.GetEntityTypes().Select(e => e.ClrType).ToHashSet();
        return [.. new[] { typeof(JobsDbContext).Assembly, typeof(IVersioned).Assembly }.SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => !m.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(m => Gives(m) is { } type && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Expression<>)
                && type.GetGenericArguments()[0].GetGenericArguments() is [var entity, _] && entities.Contains(entity))];
    }

    private static Type? Gives(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: false } method => method.ReturnType,
        PropertyInfo property => property.PropertyType,
        FieldInfo field => field.FieldType,
        _ => null,
    };

    private static IEnumerable<object?> ValuesOf(MemberInfo member) => member switch
    {
        MethodInfo method => Variants(method).Select(arguments => method.Invoke(null, arguments)),
        PropertyInfo property => [property.GetValue(null)],
        FieldInfo field => [field.GetValue(null)],
        _ => [],
    };

    /// <summary>Calls enough that every value of every parameter is used once.</summary>
    private static IEnumerable<object?[]> Variants(MethodInfo method)
    {
        var values = method.GetParameters().Select(p => ValuesFor(p, method)).ToList();
        var calls = values.Count == 0 ? 1 : values.Max(v => v.Length);
        return Enumerable.Range(0, calls).Select(i => values.Select(v => v[i % v.Length]).ToArray());
    }

    private static object?[] ValuesFor(ParameterInfo parameter, MethodInfo method)
    {
        var type = parameter.ParameterType;
        if (type.IsAssignableFrom(typeof(JobsDbContext)) && typeof(DbContext).IsAssignableFrom(type)) return [new TheContext()];
        if (typeof(IQueryable).IsAssignableFrom(type) && type.IsGenericType) return [new SetOf(type.GetGenericArguments()[0])];
        var values = QueryArguments.For(type)
            ?? throw new InvalidOperationException($"{NameOf(method)} takes a {type.Name} '{parameter.Name}': add values of that type to QueryArguments.");
        return new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable && !values.Contains(null) ? [.. values, null] : values;
    }

    private static IQueryable Applied(JobsDbContext db, LambdaExpression filter)
    {
        var set = new SetOf(filter.Parameters[0].Type).In(db);
        var method = filter.ReturnType == typeof(bool) ? nameof(Queryable.Where) : nameof(Queryable.Select);
        Type[] types = filter.ReturnType == typeof(bool) ? [filter.Parameters[0].Type] : [filter.Parameters[0].Type, filter.ReturnType];
        return set.Provider.CreateQuery(Expression.Call(typeof(Queryable), method, types, set.Expression, Expression.Quote(filter)));
    }

    private static string NameOf(MemberInfo member) =>
        $"{member.DeclaringType!.FullName}.{member.Name}"
        + (member is MethodInfo method ? $"({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.ToString()))})" : "");

    private sealed record TheContext;

    private sealed record SetOf(Type Entity)
    {
        public IQueryable In(JobsDbContext db) =>
            db.Model.FindEntityType(Entity) is null
                ? throw new InvalidOperationException($"{Entity.Name} is no entity: a named query begins at a set.")
                : (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(Entity).Invoke(db, null)!;
    }

    private static class Bad
    {
        public static Task<int> CountAsync(JobsDbContext db, string name) => db.Accounts.CountAsync(a => a.Name == name);

        public static Task<int> UpdateAsync(JobsDbContext db, int id) => db.Accounts.Where(a => a.Id == id).ExecuteUpdateAsync(a => a.SetProperty(x => x.IsDisabled, true));

        public static Task<int> NotTranslatableAsync(JobsDbContext db) => NotTranslatable(db.Accounts).CountAsync();

        public static IQueryable<JobsPortal.Data.Accounts.Account> NotTranslatable(IQueryable<JobsPortal.Data.Accounts.Account> accounts) =>
            accounts.Where(a => a.Name.GetHashCode(StringComparison.Ordinal) == 1);

        public static IQueryable<JobsPortal.Data.Accounts.Account> UnknownParameter(IQueryable<JobsPortal.Data.Accounts.Account> accounts, Uri where) =>
            accounts.Where(a => a.Name == where.Host);
    }
}
