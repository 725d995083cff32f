package vn.tinhnha.architecture.violators.internal;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** Breaks every rule of the house once, to show that the rules bite; public though nobody here uses it. */
public final class Violators {

    private Violators() {}

    static final class Report {

        void save(JdbcClient jdbc) {
            jdbc.sql("delete from fieldreport.report").update();
        }
    }

    static class Worker {

        @Transactional
        void work() {}
    }

    static final class ReportStore {

        void write() {}
    }

    @Controller
    static final class HastyController {

        void act(ReportStore store) {
            store.write();
        }
    }

    static final class Dreamer {

        Instant wake() {
            return Instant.now();
        }
    }

    static final class Complainer {

        void complain(boolean wrong) {
            if (!wrong) {
                return;
            }
            throw new RuntimeException("something is wrong");
        }
    }

    static final class ReportManager {}
}
