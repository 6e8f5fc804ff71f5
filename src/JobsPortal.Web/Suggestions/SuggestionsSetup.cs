using JobsPortal.Web.Jobs;
using JobsPortal.Web.Shared;
using JobsPortal.Web.Shared.Openings;

namespace JobsPortal.Web.Suggestions;

/// <summary>Words that are proposed while somebody types, and where they are counted.</summary>
public static class SuggestionsSetup
{
    private const string List = "/openings";

    /// <summary>Registers the counter.</summary>
    public static IServiceCollection AddSuggestions(this IServiceCollection services) =>
        services.AddSingleton<WordCounter>().AddHostedService(provider => provider.GetRequiredService<WordCounter>());

    /// <summary>Counts what is looked for. Stands before the pages that are kept, because a kept page runs no action; a number too long or with figures alone costs nothing more.</summary>
    public static IApplicationBuilder UseWordCounting(this IApplicationBuilder app)
    {
        var counter = app.ApplicationServices.GetRequiredService<WordCounter>();
        return app.Use((context, next) =>
        {
            var request = context.Request;
            // The first page only: whoever turns pages looks for nothing new.
            if (HttpMethods.IsGet(request.Method) && request.Path == List && request.QueryString.HasValue && request.Query[FilterNames.Q].ToString() is { Length: > 1 and <= OpeningFilters.WordsMaxLength } typed && !request.Query.ContainsKey(FilterNames.Page))
            {
                counter.Count(typed, context.Connection.RemoteIpAddress, request.Headers.UserAgent.ToString());
            }

            return next(context);
        });
    }
}
