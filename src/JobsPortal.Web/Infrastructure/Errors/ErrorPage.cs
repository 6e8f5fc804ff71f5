namespace JobsPortal.Web.Infrastructure.Errors;

/// <summary>What a refused or failed request is told: what happened and what to do next.</summary>
/// <param name="Title">One sentence, the heading.</param>
/// <param name="Body">What to do.</param>
/// <param name="TraceId">Finds the request in the log; shown where somebody may call about it.</param>
public sealed record ErrorPage(string Title, string Body, string? TraceId)
{
    /// <summary>The page of <paramref name="status"/>.</summary>
    public static ErrorPage For(int status, bool tokenRefused, string? traceId)
    {
        var (title, body) = status switch
        {
            400 when tokenRefused => ("화면을 다시 불러와 주세요", "화면을 연 지 오래되었거나 다른 창에서 로그인 또는 로그아웃을 해서 처리하지 못했습니다. 이전 화면으로 돌아가 새로 고침한 뒤 다시 보내 주세요."),
            400 => ("요청을 알아들을 수 없습니다", "주소나 입력한 내용이 올바르지 않습니다. 이전 화면으로 돌아가 다시 해 주세요."),
            401 => ("다시 로그인해 주세요", "로그인 시간이 끝났거나 다른 곳에서 로그아웃되어 보낸 내용을 처리하지 못했습니다. 다른 창에서 로그인한 뒤, 이전 화면으로 돌아가 다시 보내 주세요. 적은 내용은 이전 화면에 남아 있습니다."),
            404 => ("찾으시는 화면이 없습니다", "주소가 바뀌었거나 볼 수 없는 화면입니다. 주소를 다시 확인하거나 아래에서 찾아 주세요."),
            405 => ("이 주소로는 처리할 수 없습니다", "이전 화면으로 돌아가 단추를 다시 눌러 주세요."),
            409 => ("다른 사람이 먼저 바꾸었습니다", "보낸 내용은 저장하지 않았습니다. 화면을 다시 열어 지금 내용을 확인한 뒤 다시 해 주세요."),
            413 => ("보낸 내용이 너무 큽니다", "글을 줄이거나 작은 파일로 다시 보내 주세요."),
            415 => ("보낸 내용의 모양이 맞지 않습니다", "이전 화면으로 돌아가 다시 보내 주세요."),
            429 => ("잠시 뒤에 다시 해 주세요", "짧은 시간에 너무 여러 번 시도했습니다. 몇 분 뒤에 다시 하거나 전화로 문의해 주세요."),
            503 => ("지금은 이용하는 분이 많습니다", "보낸 내용이 아직 저장되지 않았습니다. 잠시 뒤에 다시 보내 주세요."),
            < 500 => ("요청을 처리할 수 없습니다", "이전 화면으로 돌아가 다시 해 주세요."),
            _ => ("일시적인 문제가 생겼습니다", "처리하지 못했습니다. 잠시 뒤에 다시 해 주세요. 계속되면 전화로 알려 주세요."),
        };
        return new ErrorPage(title, body, status >= 500 ? traceId : null);
    }
}
