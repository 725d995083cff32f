package vn.tinhnha.platform.identity.internal;

import java.util.List;

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

    /**
     * A ready-made account to try the app with.
     *
     * @param role message key
     */
    public record DemoAccount(String username, String role, String organization) {}
}
