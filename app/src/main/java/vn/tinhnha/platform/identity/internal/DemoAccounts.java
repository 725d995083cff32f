package vn.tinhnha.platform.identity.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.StartupNotice;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.identity.internal.DemoRoster.Entry;
import vn.tinhnha.platform.identity.internal.SignInPage.DemoAccount;
import vn.tinhnha.platform.province.Agency;
import vn.tinhnha.platform.province.Province;

/** Tells whoever tries the app which accounts there are: one of each role, on the console and the sign-in page. */
@Component
class DemoAccounts implements StartupNotice {

    private final DemoAccountService service;
    private final Province province;

    DemoAccounts(DemoAccountService service, Province province) {
        this.service = service;
        this.province = province;
    }

    List<DemoAccount> offered() {
        Set<Role> seen = EnumSet.noneOf(Role.class);
        return service.usable().stream()
                .filter(entry -> seen.add(entry.membership().role()))
                .map(entry -> new DemoAccount(
                        entry.username(), "identity.role." + entry.membership().role(), organization(entry)))
                .toList();
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
                                offered.stream()
                                        .map(account ->
                                                "  %-28s %s".formatted(account.username(), account.organization())))
                        .toList();
    }
}
