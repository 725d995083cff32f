package vn.tinhnha.platform.worktime.internal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the calendars follow the profile when the app starts, before anything computes with them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CalendarAtStart implements ApplicationRunner {

    private final ProfileCalendarService calendars;

    CalendarAtStart(ProfileCalendarService calendars) {
        this.calendars = calendars;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        calendars.follow();
    }
}
