package vn.tinhnha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tinhnha.browser.support.Browsers;
import vn.tinhnha.browser.support.Visitor;

/** What a first visit costs somebody who pays by the megabyte. */
class BudgetTests {

    private static final double PAGE_BYTES = 90_000;
    private static final double SCRIPT_BYTES = 25_000;
    private static final int REPORTS_OF_A_KIND = 2;

    /** Done when the page had two frames to notice. */
    private static final String SCROLL_TO_THE_END = """
            new Promise(done => {
              window.scrollTo(0, document.documentElement.scrollHeight);
              requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
            })
            """;

    @Test
    void theHomePageStaysInItsBudget() {
        assertWithinBudget("/");
    }

    /** Answered and under way, with a photo and without: whatever the lists show first. */
    @Test
    void everyReportPageStaysInItsBudgetBesideItsPhotos() {
        Set<String> reports = new LinkedHashSet<>();
        for (String stage : List.of("dang-xu-ly", "da-tra-loi")) {
            reports.addAll(firstReports(stage, ".row:has(img)"));
            reports.addAll(firstReports(stage, ".row:not(:has(img))"));
        }
        assertThat(reports).hasSize(4 * REPORTS_OF_A_KIND);
        reports.forEach(BudgetTests::assertWithinBudget);
    }

    @Test
    void aReportsMapOpensWhenAsked() {
        try (Visitor visitor = Browsers.phone()) {
            visitor.open(firstReports("da-tra-loi", ".row").getFirst());
            Page page = visitor.page();
            page.locator("[data-map-open]").click();
            PlaywrightAssertions.assertThat(page.locator(".leaflet-marker-icon"))
                    .isVisible();
            PlaywrightAssertions.assertThat(page.locator(".locator")).hasCount(0);
        }
    }

    private static List<String> firstReports(String stage, String rows) {
        try (Visitor visitor = Browsers.phone()) {
            visitor.open("/phan-anh?tinh-trang=" + stage);
            return visitor.page().locator(rows + " a[href*='/phan-anh/HG']").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .distinct()
                    .limit(REPORTS_OF_A_KIND)
                    .toList();
        }
    }

    private static void assertWithinBudget(String path) {
        try (Visitor visitor = Browsers.phone()) {
            Traffic traffic = new Traffic(visitor);
            visitor.open(path);
            // People read to the end; nothing heavy may wait for them there.
            visitor.page().evaluate(SCROLL_TO_THE_END);
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
