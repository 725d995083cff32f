package vn.tinhnha.platform.limits.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.Cookie;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OverloadFilterTests {

    private static final int UPLOAD = 5_000_000;

    private final Lanes lanes = new Lanes(new OverloadProperties(2, 1, 1));
    private final OverloadFilter filter = new OverloadFilter(lanes, new SimpleMeterRegistry());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch workIsDone = new CountDownLatch(1);

    @AfterEach
    void finish() {
        workIsDone.countDown();
        threads.close();
    }

    @Test
    void refusesWhatIsTooMuchAndSaysWhenToComeBack() throws Exception {
        Future<MockHttpServletResponse> _ = working(request(0, "a"));
        Future<MockHttpServletResponse> _ = working(request(0, "b"));

        MockHttpServletResponse refused = answer(request(0, "c"));

        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(2, 6);
    }

    @Test
    void answersWhatItLetInAndThenTheNext() throws Exception {
        Future<MockHttpServletResponse> first = working(request(0, "a"));
        Future<MockHttpServletResponse> second = working(request(0, "b"));
        workIsDone.countDown();

        assertThat(first.get().getStatus()).isEqualTo(200);
        assertThat(second.get().getStatus()).isEqualTo(200);
        assertThat(answer(request(0, "c")).getStatus()).isEqualTo(200);
    }

    @Test
    void slowUploadsLeaveRoomForTheOthers() throws Exception {
        Future<MockHttpServletResponse> _ = working(request(UPLOAD, "a"));

        assertThat(answer(request(UPLOAD, "b")).getStatus()).isEqualTo(503);
        assertThat(answer(request(0, "c")).getStatus()).isEqualTo(200);
    }

    @Test
    void aFloodLeavesRoomForOfficials() throws Exception {
        MockHttpServletRequest official = request(0, "session-of-an-official");
        lanes.remember(official);
        Future<MockHttpServletResponse> _ = working(request(0, "a"));
        Future<MockHttpServletResponse> _ = working(request(0, "b"));

        assertThat(answer(request(0, "made-up")).getStatus()).isEqualTo(503);
        assertThat(answer(official).getStatus()).isEqualTo(200);
    }

    /** Starts a request and comes back when it is being worked on. */
    private Future<MockHttpServletResponse> working(MockHttpServletRequest request) throws InterruptedException {
        CountDownLatch entered = new CountDownLatch(1);
        Callable<MockHttpServletResponse> work = () -> {
            MockHttpServletResponse response = new MockHttpServletResponse();
            filter.doFilter(request, response, (_, _) -> {
                entered.countDown();
                await(workIsDone);
            });
            return response;
        };
        Future<MockHttpServletResponse> answer = threads.submit(work);
        entered.await();
        return answer;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (_, _) -> {});
        return response;
    }

    private static MockHttpServletRequest request(int bytes, String session) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/phan-anh/gui");
        request.setContent(new byte[bytes]);
        request.setCookies(new Cookie("tn_session", session));
        return request;
    }
}
