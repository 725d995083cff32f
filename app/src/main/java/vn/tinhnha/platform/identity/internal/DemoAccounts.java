package vn.tinhnha.platform.identity.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.StartupNotice;
import vn.tinhnha.platform.identity.internal.DemoRoster.Entry;
import vn.tinhnha.platform.identity.internal.SignInPage.DemoAccount;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Category;
import vn.tinhnha.platform.province.Province;

/** Tells whoever tries the app which accounts there are: a few that together see all of it, not the hundred. */
@Component
class DemoAccounts implements StartupNotice {

    private final DemoAccountService service;
    private final Province province;
    private final MessageSource messages;

    DemoAccounts(DemoAccountService service, Province province, MessageSource messages) {
        this.service = service;
        this.province = province;
        this.messages = messages;
    }

    List<DemoAccount> offered() {
        Set<String> shown = shownAgencies();
        return service.usable().stream()
                .filter(entry -> shown.contains(entry.membership().organization()))
                .map(entry -> new DemoAccount(
                        entry.username(), "identity.role." + entry.membership().role(), organization(entry)))
                .toList();
    }

    /** The center, the department that the first category names (it has the most to do), and the first ward. */
    private Set<String> shownAgencies() {
        Optional<Agency> department = province.categories().stream()
                .map(Category::agencyCode)
                .filter(Objects::nonNull)
                .flatMap(code -> province.agency(code).stream())
                .filter(agency -> agency.kind() == Agency.Kind.DEPARTMENT)
                .findFirst();
        return Stream.of(first(Agency.Kind.OPERATIONS_CENTER), department, first(Agency.Kind.WARD))
                .flatMap(Optional::stream)
                .map(Agency::code)
                .collect(Collectors.toSet());
    }

    private Optional<Agency> first(Agency.Kind kind) {
        return province.agencies().stream()
                .filter(agency -> agency.kind() == kind)
                .findFirst();
    }

    private String organization(Entry entry) {
        return province.agency(entry.membership().organization())
                .map(Agency::name)
                .orElse("");
    }

    @Override
    public List<String> lines() {
        List<DemoAccount> offered = offered();
        return offered.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of("Sign in at /dang-nhap, password %s:".formatted(DemoRoster.PASSWORD)),
                                offered.stream().map(this::line))
                        .toList();
    }

    private String line(DemoAccount account) {
        String role = messages.getMessage(account.role(), null, Locale.ENGLISH);
        return "  %-20s  %s, %s".formatted(account.username(), role, account.organization());
    }
}
