package vn.tinhnha.participation.fieldreport.internal.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tinhnha.platform.web.Shell;
import vn.tinhnha.platform.web.Tone;

/**
 * A deadline as an official reads it: how much time is left, until when, and why.
 *
 * @param left negative when it has passed
 * @param aroundTheClock the time left counts nights and holidays, too
 * @param atOnce an urgent report that has to be dispatched without delay
 * @param tone grows from calm to red
 * @param rule message key of the rule that set the deadline
 */
public record Countdown(
        Instant now, Instant due, Duration left, boolean aroundTheClock, boolean atOnce, Tone tone, String rule) {

    /** A working day, as Quyết định 482 counts it (Điều 7.3 speaks of 08 giờ làm việc). */
    private static final int HOURS_A_DAY = 8;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** "Còn 1 giờ 20 phút làm việc", "Quá hạn 3 giờ làm việc", "Chuyển ngay". */
    public String text(Shell shell) {
        if (atOnce) {
            return shell.t("fieldreport.staff.clock.at-once");
        }
        String key = left.isNegative() ? "late" : "left";
        String kind = aroundTheClock ? ".clock" : "";
        return shell.t("fieldreport.staff.clock." + key + kind, amount(shell));
    }

    /** Until when and by which rule: "Hạn 14:59 hôm nay · Điều 7.3 …". */
    public String reason(Shell shell) {
        return shell.t("fieldreport.staff.clock.due", until(shell)) + " · " + shell.t(rule);
    }

    private String until(Shell shell) {
        ZoneId zone = shell.profile().zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate day = due.atZone(zone).toLocalDate();
        String clock = CLOCK.format(due.atZone(zone));
        if (day.equals(today)) {
            return shell.t("fieldreport.staff.clock.today", clock);
        }
        return day.equals(today.plusDays(1)) ? shell.t("fieldreport.staff.clock.tomorrow", clock) : shell.time(due);
    }

    private String amount(Shell shell) {
        Duration length = left.abs();
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
