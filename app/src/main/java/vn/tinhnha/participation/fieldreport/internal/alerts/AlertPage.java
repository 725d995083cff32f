package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tinhnha.platform.web.Option;

/**
 * What a device follows, and the form to follow more.
 *
 * @param mails whether this installation can send e-mail
 * @param problems messages by field
 * @param said message key of what was just done; absent when nothing was
 */
public record AlertPage(
        List<Row> rows,
        AlertForm form,
        List<Option> wards,
        List<Option> radii,
        boolean mails,
        Map<String, String> problems,
        @Nullable String said) {

    /**
     * One area.
     *
     * @param list its public list
     * @param feed address of its Atom feed
     * @param mail message key of how far mails have come
     */
    public record Row(UUID id, String name, String list, String feed, String mail) {}

    public @Nullable String problem(String field) {
        return problems.get(field);
    }
}
