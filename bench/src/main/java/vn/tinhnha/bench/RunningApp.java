package vn.tinhnha.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The packaged app, started as {@code ./tinhnha run} starts it, on a data folder of its own.
 *
 * @param http keeps no cookies and follows no redirect: what is measured is what one request gets
 */
record RunningApp(Process process, int port, Path data, HttpClient http) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final long POLL_MILLIS = 200;
    private static final int DEMO_REPORTS = 300;

    /** Starts the app with settings besides the usual and waits until it answers. */
    static RunningApp start(Children children, Workplace place, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = Workplace.freePort();
        Path data = place.file("data");
        StatementLog.prepare(Files.createDirectories(data.resolve("postgres")));
        Path log = place.file(Workplace.LOG);
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("--enable-native-access=ALL-UNNAMED");
        words.addAll(Arrays.asList(javaOptions().split(" ")));
        // Work that comes by the clock would be measured too, and its statements taken for those of a page.
        words.add("-Dtinhnha.jobs.enabled=false");
        settings.forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(List.of("-jar", place.layout().resolve("tinhnha.jar").toString()));
        Process process = children.start(
                words,
                Map.of(
                        "TINHNHA_DATA", data.toString(),
                        "TINHNHA_PORT", String.valueOf(port),
                        "TINHNHA_PROVINCE", place.profile().getFileName().toString()),
                log);
        RunningApp app = new RunningApp(process, port, data, HttpClient.newHttpClient());
        app.awaitFirstPage(log);
        return app;
    }

    static String javaOptions() {
        return System.getenv().getOrDefault("TINHNHA_JAVA_OPTIONS", "-Xmx384m -XX:+UseSerialGC");
    }

    private void awaitFirstPage(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            boolean ended = process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (ended || System.nanoTime() > end) {
                throw new IOException("the app does not start: " + Files.readString(log));
            }
        }
    }

    /** Waits until the demo, which comes after the first page, is complete: it would be in the way of a measurement. */
    void awaitDemo() throws IOException, SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Integer.parseInt(database().value("select count(*) from fieldreport.report")) < DEMO_REPORTS) {
            if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IOException("the demo does not come");
            }
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return get("/").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Gets a page as compressed bytes, as it goes over the wire. */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)))
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "vi");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Gets a page as text. */
    HttpResponse<String> page(String path, String cookies) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Cookie", cookies)
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a form as a browser without script does. */
    HttpResponse<String> post(String path, String cookies, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Processor time that the app used since it began. */
    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS_PER_SECOND;
    }

    Database database() throws IOException {
        return Database.of(data);
    }
}
