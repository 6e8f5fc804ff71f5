using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace JobsPortal.Data.Shared;

/// <summary>
/// A composed query that strangers ask all day. Building its expression and looking it up would cost more than running it, so that is done
/// once for each model: the arguments of the composing method become parameters of a compiled query. There is one truth, the composing
/// method itself.
/// </summary>
/// <param name="compose">The composing method, such as <c>OpeningQueries.DetailOf</c>; what it captures are its own arguments.</param>
public sealed class PreparedQuery<TFirst, TSecond, TThird, TRow>(Func<JobsDbContext, TFirst, TSecond, TThird, IQueryable<TRow>> compose)
{
    private readonly ConditionalWeakTable<IModel, Func<JobsDbContext, TFirst, TSecond, TThird, IAsyncEnumerable<TRow>>> _compiled = [];

    /// <summary>Its rows.</summary>
    public IAsyncEnumerable<TRow> Run(JobsDbContext db, TFirst first, TSecond second, TThird third) =>
        _compiled.GetValue(db.Model, _ => EF.CompileAsyncQuery(CapturedArguments.Free<Func<JobsDbContext, TFirst, TSecond, TThird, IQueryable<TRow>>>(
            compose.Method, compose(db, first, second, third), db, first, second, third)))(db, first, second, third);
}

/// <inheritdoc cref="PreparedQuery{TFirst, TSecond, TThird, TRow}"/>
public sealed class PreparedQuery<TFirst, TRow>(Func<JobsDbContext, TFirst, IQueryable<TRow>> compose)
{
    private readonly ConditionalWeakTable<IModel, Func<JobsDbContext, TFirst, IAsyncEnumerable<TRow>>> _compiled = [];

    /// <inheritdoc cref="PreparedQuery{TFirst, TSecond, TThird, TRow}.Run"/>
    public IAsyncEnumerable<TRow> Run(JobsDbContext db, TFirst first) =>
        _compiled.GetValue(db.Model, _ => EF.CompileAsyncQuery(CapturedArguments.Free<Func<JobsDbContext, TFirst, IQueryable<TRow>>>(
            compose.Method, compose(db, first), db, first)))(db, first);
}

/// <summary>Turns what a composing method has captured of its arguments back into parameters.</summary>
internal sealed class CapturedArguments : ExpressionVisitor
{
    private readonly MethodInfo _composing;
    private readonly object?[] _arguments;
    private readonly ParameterExpression[] _parameters;

    private CapturedArguments(MethodInfo composing, object?[] arguments) =>
        (_composing, _arguments, _parameters) = (composing, arguments, [.. composing.GetParameters().Select(p => Expression.Parameter(p.ParameterType, p.Name))]);

    /// <summary>The composed query as a function of the arguments with which it was composed.</summary>
    /// <exception cref="InvalidOperationException">It captures something else, whose value would hold for ever.</exception>
    public static Expression<TDelegate> Free<TDelegate>(MethodInfo composing, IQueryable composed, params object?[] arguments)
    {
        var captured = new CapturedArguments(composing, arguments);
        return Expression.Lambda<TDelegate>(captured.Visit(composed.Expression), captured._parameters);
    }

    // A root that belongs to the context with which the query was composed would tie every later run to it.
    protected override Expression VisitExtension(Expression node) =>
        node is QueryRootExpression { QueryProvider: not null } root ? root.DetachQueryProvider() : base.VisitExtension(node);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node is not { Expression: ConstantExpression { Value: { } captured }, Member: FieldInfo field }) return base.VisitMember(node);
        for (var i = 0; i < _arguments.Length; i++)
        {
            if (_parameters[i].Name == field.Name && _parameters[i].Type == field.FieldType && Equals(field.GetValue(captured), _arguments[i])) return _parameters[i];
        }

        throw new InvalidOperationException($"{_composing.Name} captures '{field.Name}', which is none of its arguments: it cannot be prepared.");
    }

    // Named queries inside the query are composed too: the compiler of queries knows the framework's methods only.
    protected override Expression VisitMethodCall(MethodCallExpression node) =>
        node.Method.DeclaringType?.Assembly == typeof(CapturedArguments).Assembly && typeof(IQueryable).IsAssignableFrom(node.Type)
            ? Visit(Expression.Lambda<Func<IQueryable>>(node).Compile(preferInterpretation: true)().Expression)
            : base.VisitMethodCall(node);
}
