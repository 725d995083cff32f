package vn.tinhnha.platform.audit.internal;

import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tinhnha.kernel.Slice;
import vn.tinhnha.platform.administration.AdminPage;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.web.Option;

/** The book of who did what, for administrators and the supervisors of the operations center. */
@Controller
class AuditController {

    static final String PATH = AdminPage.HOME + "/nhat-ky";
    private static final int SIZE = 50;

    private final AuditQueries queries;
    private final MessageSource messages;

    AuditController(AuditQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Bean
    static AdminPage auditAdminPage() {
        return new AdminPage(
                PATH,
                "audit.title",
                "audit.text",
                "scroll-text",
                AdminPage.Group.OVERSIGHT,
                Set.of(Role.ADMINISTRATOR, Role.IOC_SUPERVISOR));
    }

    @GetMapping(PATH)
    String book(
            @RequestParam(name = "hanh-dong", defaultValue = "") String action,
            @RequestParam(name = "doi-tuong", defaultValue = "") String subject,
            @RequestParam(name = "nguoi", defaultValue = "") String actor,
            @RequestParam(name = "sau", defaultValue = "") String after,
            Locale locale,
            Model model) {
        AuditSearch search = new AuditSearch(action, subject.strip(), actor, after);
        Slice<AuditLine> lines = queries.search(search, SIZE);
        model.addAttribute(
                "page",
                new AuditPage(
                        search,
                        queries.actions().stream()
                                .map(each ->
                                        new Option(each, messages.getMessage("audit.action." + each, null, locale)))
                                .sorted(Comparator.comparing(Option::label))
                                .toList(),
                        queries.actors(),
                        lines.items(),
                        after.isEmpty() ? null : search.link(""),
                        lines.next() == null ? null : search.link(lines.next())));
        return "audit/book";
    }
}
