package vn.tinhnha.platform.province;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tinhnha.kernel.GeoPoint;
import vn.tinhnha.kernel.LocalizedText;

/**
 * A province as its folder under {@code provinces/} describes it; what differs between provinces is here and nowhere
 * in code.
 *
 * @param id folder name, e.g. {@code hau-giang}
 * @param codePrefix first letters of report codes, e.g. {@code HG}
 * @param territory what the name covers today, shown beside it: Hậu Giang is 28 wards of Cần Thơ since 1 July 2025
 * @param emblem inline SVG of the emblem
 */
public record ProvinceProfile(
        String id,
        String codePrefix,
        LocalizedText name,
        LocalizedText appName,
        LocalizedText slogan,
        LocalizedText territory,
        String emblem,
        Colors colors,
        Contacts contacts,
        ZoneId zone,
        GeoPoint center,
        List<Function> functions,
        AccountRules accounts,
        ReportRules reports,
        OfficeHours officeHours,
        List<Holiday> holidays) {

    /** Accent colors as CSS hex values, for the light and the dark scheme. */
    public record Colors(String accent, String accentInk, String accentDark, String accentInkDark) {}

    /** Where people reach the operations center. */
    public record Contacts(String hotline, String email, String address, String website) {}

    /**
     * A function of the app (Quyết định 2582 Điều 5).
     *
     * @param group key of the group on the home page
     * @param path where it lives; only functions that exist here are listed by a profile
     */
    public record Function(
            String code, String group, LocalizedText name, LocalizedText description, String icon, String path) {}

    /**
     * Who needs an account for what.
     *
     * @param citizenIdentity what identifies a citizen's account
     */
    public record AccountRules(boolean reportsNeedAccount, CitizenIdentity citizenIdentity) {}

    /** What identifies the account of a citizen. */
    public enum CitizenIdentity {
        NONE,
        PHONE,
        NATIONAL_ID
    }

    /**
     * Rules of field reports (Quyết định 482).
     *
     * @param requiredContacts contact fields a reporter must fill: {@code name}, {@code phone}, {@code address}
     * @param dispatch working time from receipt to dispatch (Điều 7.3)
     * @param dispatchComplex the same for a complex report (Điều 7.3)
     * @param dispatchOutsideHours clock time when received outside hours (Điều 7.3)
     * @param returnWindow working time to return for wrong authority (Điều 8.1 b)
     * @param handlingDays working days to handle (Điều 8.3)
     * @param publication working time from approval to publication (Điều 9.3)
     * @param ratingChangeable how long a rating can be changed
     */
    public record ReportRules(
            Set<String> requiredContacts,
            Duration dispatch,
            Duration dispatchComplex,
            Duration dispatchOutsideHours,
            Duration returnWindow,
            int handlingDays,
            Duration publication,
            Duration ratingChangeable) {}

    /** Office hours by ISO weekday (1 Monday to 7 Sunday), in order, not overlapping. */
    public record OfficeHours(Map<Integer, List<Span>> weekdays) {

        /** Working time from {@code start} (inclusive) to {@code end} (exclusive), local time. */
        public record Span(LocalTime start, LocalTime end) {}
    }

    /**
     * A day that differs from its weekday.
     *
     * @param working a day worked to make up for another one; otherwise a day off
     */
    public record Holiday(LocalDate date, String name, boolean working) {}
}
