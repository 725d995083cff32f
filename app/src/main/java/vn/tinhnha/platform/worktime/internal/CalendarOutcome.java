package vn.tinhnha.platform.worktime.internal;

/** What became of a change of the calendars. */
enum CalendarOutcome {
    DONE,
    /** Somebody else changed that part since the page was shown. */
    OVERTAKEN
}
