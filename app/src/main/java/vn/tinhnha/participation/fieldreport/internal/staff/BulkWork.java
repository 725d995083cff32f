package vn.tinhnha.participation.fieldreport.internal.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What officials can do to many reports of a queue at once. */
public enum BulkWork {
    DISPATCH("chuyen-xu-ly", "send", Desk.CENTER),
    ACCEPT("tiep-nhan", "circle-check", Desk.AGENCY),
    ASSIGN("phan-cong", "user-check", Desk.AGENCY),
    APPROVE("phe-duyet", "badge-check", Desk.AGENCY),
    PUBLISH("cong-khai", "globe", Desk.CENTER),
    NOTE("ghi-chu", "message-square-text", Desk.CENTER, Desk.AGENCY);

    private final String slug;
    private final String icon;
    private final Set<Desk> desks;

    BulkWork(String slug, String icon, Desk... desks) {
        this.slug = slug;
        this.icon = icon;
        this.desks = Set.of(desks);
    }

    static List<BulkWork> of(Desk desk) {
        return Arrays.stream(values()).filter(work -> work.desks.contains(desk)).toList();
    }

    public static Optional<BulkWork> of(Desk desk, String slug) {
        return of(desk).stream().filter(work -> work.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    public String icon() {
        return icon;
    }

    /** Prefix of its messages. */
    public String key() {
        return "fieldreport.bulk." + slug;
    }
}
