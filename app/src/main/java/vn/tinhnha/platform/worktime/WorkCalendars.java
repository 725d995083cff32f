package vn.tinhnha.platform.worktime;

/** The calendars of the province and of its organizations, as administrators keep them; in memory, microseconds. */
public interface WorkCalendars {

    /** The calendar of an organization: the province's, with the hours, shifts and closures of its own. */
    WorkCalendar of(String organization);

    /** The calendar of those who have none of their own. */
    WorkCalendar ofProvince();
}
