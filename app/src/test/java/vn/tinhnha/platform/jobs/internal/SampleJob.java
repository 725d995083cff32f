package vn.tinhnha.platform.jobs.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.test.context.TestComponent;
import vn.tinhnha.platform.jobs.Job;

/** A job that fails when a test wants it, and says when it ran. */
@TestComponent
public class SampleJob implements Job {

    volatile boolean fails;
    volatile CountDownLatch ran = new CountDownLatch(1);

    @Override
    public String name() {
        return "test.sample";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        ran.countDown();
        if (fails) {
            throw new IllegalStateException("0912345678 could not be reached");
        }
    }
}
