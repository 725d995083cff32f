package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.participation.fieldreport.internal.ClockState.Stop;
import vn.tinhnha.participation.fieldreport.internal.Term.Basis;
import vn.tinhnha.platform.web.Shell;
import vn.tinhnha.platform.web.Tone;

/**
 * A deadline as an official reads it: how much time is left, until when, and why.
 *
 * @param left negative when it has passed
 * @param tone grows from calm to red
 * @param stop why the clock stands still; absent while it runs
 */
public record Countdown(
        Instant now,
        Instant due,
        Duration left,
        Tone tone,
        Why why,
        @Nullable Stop stop) {

    /**
     * The rule that set the deadline.
     *
     * @param rule last part of its message key
     * @param amount the time it gives, in minutes; in days with {@code days}
     * @param extended the center confirmed more time
     */
    record Why(String rule, boolean aroundTheClock, int amount, boolean days, boolean extended) {}

    /** A working day, as Quyết định 482 counts it (Điều 7.3 speaks of 08 giờ làm việc). */
    private static final int HOURS_A_DAY = 8;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public boolean atOnce() {
        return why.rule.equals(Basis.AT_ONCE.name());
    }

    public boolean paused() {
        return stop != null;
    }

    /** "Còn 1 giờ 20 phút làm việc", "Quá hạn 3 giờ làm việc", "Chuyển ngay", "Tạm dừng, còn 3 ngày làm việc". */
    public String text(Shell shell) {
        if (paused()) {
            return shell.t("fieldreport.clock.paused" + kind(), amount(shell, left, why.aroundTheClock));
        }
        if (atOnce()) {
            return shell.t("fieldreport.staff.clock.at-once");
        }
        String key = left.isNegative() ? "late" : "left";
        return shell.t("fieldreport.staff.clock." + key + kind(), amount(shell, left, why.aroundTheClock));
    }

    /** Until when and by which rule: "Hạn 14:59 hôm nay · Điều 7.3 …"; why it stands still while it does. */
    public String reason(Shell shell) {
        if (stop != null) {
            return shell.t("fieldreport.clock.stop." + stop.reason(), moment(shell, stop.since()))
                    + " · "
                    + shell.t("fieldreport.clock.lapses", moment(shell, stop.lapses()));
        }
        String rule = why.extended
                ? shell.t("fieldreport.clock.rule.extended")
                : shell.t("fieldreport.clock.rule." + why.rule, given(shell));
        return shell.t("fieldreport.staff.clock.due", moment(shell, due)) + " · " + rule;
    }

    private String kind() {
        return why.aroundTheClock ? ".clock" : "";
    }

    private String moment(Shell shell, Instant at) {
        ZoneId zone = shell.profile().zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = at.atZone(zone).toLocalDate();
        String clock = CLOCK.format(at.atZone(zone));
        if (day.equals(today)) {
            return shell.t("fieldreport.staff.clock.today", clock);
        }
        return day.equals(today.plusDays(1)) ? shell.t("fieldreport.staff.clock.tomorrow", clock) : shell.time(at);
    }

    private String given(Shell shell) {
        return why.days
                ? shell.t("fieldreport.staff.clock.days", why.amount, 0)
                : amount(shell, Duration.ofMinutes(why.amount), true);
    }

    private static String amount(Shell shell, Duration time, boolean aroundTheClock) {
        Duration length = time.abs();
        long hours = length.toHours();
        int hoursADay = aroundTheClock ? 24 : HOURS_A_DAY;
        if (hours >= 2L * hoursADay) {
            return shell.t("fieldreport.staff.clock.days", hours / hoursADay, hours % hoursADay);
        }
        return hours == 0
                ? shell.t("fieldreport.staff.clock.minutes", length.toMinutes())
                : shell.t("fieldreport.staff.clock.hours", hours, length.toMinutesPart());
    }
}
