package vn.tinhnha.participation.fieldreport.internal.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tinhnha.testing.IntegrationTest;

/** Over real HTTP: a form whose token no longer fits goes through the container once more. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ExpiredFormTests {

    private static final String BOUNDARY = "----form";

    @LocalServerPort
    private int port;

    @Test
    void isShownAgainWithWhatWasTypedAndIsNotSent() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/phan-anh/gui", """
                ------form
                Content-Disposition: form-data; name="_csrf"

                yesterday
                ------form
                Content-Disposition: form-data; name="description"

                Đèn đường hỏng ba hôm nay
                ------form--
                """);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("mở quá lâu", "Đèn đường hỏng ba hôm nay</textarea>", "name=\"_csrf\"")
                .doesNotContain("value=\"yesterday\"");
    }

    @Test
    void otherFormsAreRefused() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/phan-anh/HG26-000018/danh-gia", "------form--\n");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("mở quá lâu");
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                            .POST(BodyPublishers.ofString(body.replace("\n", "\r\n")))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
