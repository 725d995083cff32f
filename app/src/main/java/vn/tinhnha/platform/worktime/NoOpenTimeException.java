package vn.tinhnha.platform.worktime;

import java.time.Instant;

/** A calendar has no open time left to place a deadline in: its hours or holidays are wrong. */
public final class NoOpenTimeException extends IllegalStateException {

    NoOpenTimeException(Instant start) {
        super("the office calendar has no open time within a year of " + start);
    }
}
