package vn.tinhnha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Visitor;

/** What a first visit costs somebody who pays by the megabyte. */
class BudgetTests {

    private static final double PAGE_BYTES = 90_000;
    private static final double SCRIPT_BYTES = 25_000;

    @Test
    void theHomePageStaysInItsBudget() {
        assertWithinBudget("/");
    }

    @Test
    void aReportPageStaysInItsBudgetBesideItsPhotos() {
        String path;
        try (Visitor visitor = Browsers.phone()) {
            visitor.open("/phan-anh");
            path = visitor.page()
                    .locator("main a[href*='/phan-anh/HG']")
                    .first()
                    .getAttribute("href");
        }
        assertWithinBudget(path);
    }

    private static void assertWithinBudget(String path) {
        try (Visitor visitor = Browsers.phone()) {
            Traffic traffic = new Traffic(visitor);
            visitor.open(path);
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(traffic.scripts).as("scripts of " + path).isPositive().isLessThanOrEqualTo(SCRIPT_BYTES);
            assertThat(traffic.all - traffic.photos).as("transfer of " + path).isLessThanOrEqualTo(PAGE_BYTES);
        }
    }

    /** Bytes on the wire, headers included, as the browser counts them. */
    private static final class Traffic {

        private final Map<String, String> urls = new HashMap<>();
        private final Set<String> scriptRequests = new HashSet<>();
        private double all;
        private double scripts;
        private double photos;

        Traffic(Visitor visitor) {
            CDPSession session = visitor.context().newCDPSession(visitor.page());
            session.send("Network.enable");
            session.on("Network.responseReceived", this::begins);
            session.on("Network.loadingFinished", this::ends);
        }

        private void begins(JsonObject event) {
            String id = event.get("requestId").getAsString();
            urls.put(id, event.getAsJsonObject("response").get("url").getAsString());
            if (event.get("type").getAsString().equals("Script")) {
                scriptRequests.add(id);
            }
        }

        private void ends(JsonObject event) {
            String id = event.get("requestId").getAsString();
            double bytes = event.get("encodedDataLength").getAsDouble();
            all += bytes;
            if (scriptRequests.contains(id)) {
                scripts += bytes;
            } else if (urls.getOrDefault(id, "").contains("/tep/")) {
                photos += bytes;
            }
        }
    }
}
