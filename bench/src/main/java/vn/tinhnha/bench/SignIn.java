package vn.tinhnha.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs officials of the demo in, and gets what a form needs to be sent. */
final class SignIn {

    /** What demo mode publishes. */
    private static final String DEMO_PASSWORD = "TinhNha@2026";

    private static final String PATH = "/dang-nhap";
    private static final int SEE_OTHER = 303;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private SignIn() {}

    /** A visitor's cookies, as one header, and the token that guards the visitor's forms. */
    record Session(String cookies, String token) {}

    /**
     * Signs an official in.
     *
     * @param desk a page that the official may open
     */
    static Session official(RunningApp app, String username, String desk) throws IOException, InterruptedException {
        Session visitor = visitor(app, PATH, "");
        HttpResponse<String> answer = app.post(
                PATH,
                visitor.cookies(),
                Map.of("_csrf", visitor.token(), "username", username, "password", DEMO_PASSWORD));
        if (answer.statusCode() != SEE_OTHER) {
            throw new IOException("%s cannot sign in: %d".formatted(username, answer.statusCode()));
        }
        return visitor(app, desk, joined(visitor.cookies(), answer));
    }

    /** Opens a page with a form. */
    static Session visitor(RunningApp app, String path, String cookies) throws IOException, InterruptedException {
        HttpResponse<String> form = app.page(path, cookies);
        Matcher token = TOKEN.matcher(form.body());
        if (!token.find()) {
            throw new IOException("%s has no form: %d".formatted(path, form.statusCode()));
        }
        return new Session(joined(cookies, form), token.group(1));
    }

    /** The cookies of before with those that an answer sets, the younger ones first in line. */
    private static String joined(String before, HttpResponse<?> answer) {
        Map<String, String> cookies = new LinkedHashMap<>();
        if (!before.isEmpty()) {
            for (String cookie : before.split("; ", -1)) {
                cookies.put(cookie.split("=", 2)[0], cookie);
            }
        }
        answer.headers()
                .allValues("set-cookie")
                .forEach(value -> cookies.put(value.split("=", 2)[0], value.split(";", 2)[0]));
        return cookies.values().stream().collect(Collectors.joining("; "));
    }
}
