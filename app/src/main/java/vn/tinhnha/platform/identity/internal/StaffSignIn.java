package vn.tinhnha.platform.identity.internal;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.limits.RateLimits;

/** Signs officials in by username and password. */
@Component
class StaffSignIn {

    /** Longer ones are refused unread: hashing takes time that grows with the length. */
    private static final int MAX_PASSWORD = 256;

    private final SignInService service;
    private final Passwords passwords;
    private final RateLimits limits;
    private final IdentityProperties rules;

    StaffSignIn(SignInService service, Passwords passwords, RateLimits limits, IdentityProperties rules) {
        this.service = service;
        this.passwords = passwords;
        this.limits = limits;
        this.rules = rules;
    }

    /** Checks the password outside of a transaction, so that slow hashing holds no database connection. */
    SignInOutcome signIn(String typedName, String password, Visitor visitor) {
        limits.take("identity.sign-in", visitor.network(), rules.attemptLimit());
        String username =
                Normalizer.normalize(typedName, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        boolean matches =
                password.length() <= MAX_PASSWORD && passwords.matches(password, service.passwordHash(username));
        return service.settle(username, matches, visitor.recordedNetwork());
    }
}
