package vn.tinhnha.platform.administration.internal;

import java.util.List;
import java.util.Locale;
import vn.tinhnha.platform.administration.AdminPage;

/** The admin pages of one official, in groups. */
public record AdminHomePage(List<Section> sections) {

    /** A group with at least one page. */
    public record Section(AdminPage.Group group, List<AdminPage> pages) {

        public String titleKey() {
            return "administration.group." + group.name().toLowerCase(Locale.ROOT);
        }
    }
}
