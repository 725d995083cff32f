package vn.tinhnha.platform.web.internal;

/**
 * What an error page says.
 *
 * @param key message key of the error, under which title, text and way forward are found
 */
public record ErrorPage(int status, String key, String icon) {

    static ErrorPage of(int status) {
        return switch (status) {
            case 403 -> new ErrorPage(status, "web.error.403", "lock");
            case 404, 410 -> new ErrorPage(status, "web.error.404", "map-pin-off");
            case 405 -> new ErrorPage(status, "web.error.405", "signpost");
            case 413 -> new ErrorPage(status, "web.error.413", "file-warning");
            case 429 -> new ErrorPage(status, "web.error.429", "hourglass");
            case 503, 504 -> new ErrorPage(status, "web.error.503", "wrench");
            default ->
                status < 500
                        ? new ErrorPage(status, "web.error.422", "file-x-2")
                        : new ErrorPage(status, "web.error.500", "cloud-alert");
        };
    }
}
