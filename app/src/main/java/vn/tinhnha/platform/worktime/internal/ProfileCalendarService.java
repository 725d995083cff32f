package vn.tinhnha.platform.worktime.internal;

import java.time.InstantSource;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.province.ProvinceProfile;
import vn.tinhnha.platform.worktime.CalendarChanged;

/** Brings the hours and holidays of the province's profile into the calendars, and later what is new in them. */
@Service
class ProfileCalendarService {

    private static final String PART = "profile";

    private final CalendarStore store;
    private final Province province;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    ProfileCalendarService(
            CalendarStore store, Province province, ApplicationEventPublisher events, InstantSource time) {
        this.store = store;
        this.province = province;
        this.events = events;
        this.time = time;
    }

    /** Follows the profile except where an administrator edited; the same profile again changes nothing. */
    @Transactional
    public void follow() {
        ProvinceProfile profile = province.profile();
        boolean hours = store.followHours(TimeOrderedId.at(time.instant()), profile.officeHours());
        boolean days = store.followDays(profile.holidays());
        if (hours || days) {
            store.advance(PART);
            events.publishEvent(new CalendarChanged(Set.of(), "Cập nhật lịch làm việc theo cấu hình của tỉnh"));
        }
    }
}
