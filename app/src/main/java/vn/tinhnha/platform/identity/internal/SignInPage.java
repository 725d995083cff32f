package vn.tinhnha.platform.identity.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sign-in page.
 *
 * @param username what was typed before
 * @param next where to go afterwards; empty for the place of one's role
 * @param refused the last attempt failed
 * @param lockAfter failures that lock an account, to warn of it
 * @param lockMinutes how long it then stays locked
 * @param demoAccounts shown in demo mode only, with their common password
 */
public record SignInPage(
        String username,
        String next,
        boolean refused,
        int lockAfter,
        long lockMinutes,
        List<DemoAccount> demoAccounts,
        String demoPassword) {

    public SignInPage {
        demoAccounts = List.copyOf(demoAccounts);
    }

    /** The demo accounts under the name of their organization, in their order. */
    public Map<String, List<DemoAccount>> demoOrganizations() {
        return demoAccounts.stream().collect(groupingBy(DemoAccount::organization, LinkedHashMap::new, toList()));
    }

    /**
     * A ready-made account to try the app with.
     *
     * @param role message key
     */
    public record DemoAccount(String username, String role, String organization) {}
}
