package vn.tinhnha.platform.identity.internal;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id (OWASP parameters: 19 MiB, 2 passes, 1 lane). */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    /** What an unknown name is checked against, so that the answer takes as long as for a known one. */
    private static final String NOBODY =
            "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LXRpbmgtbmhhIQ$q2Zt3o2kYVhWJ2y3CqS4bXJ0wzq8w1xk3fRrPz4m2bA";

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /** Each check takes 19 MiB and a core: a flood of sign-ins waits here instead of exhausting the node. */
    private final Semaphore checks = new Semaphore(Runtime.getRuntime().availableProcessors());

    String hash(String password) {
        return String.valueOf(argon2.encode(password));
    }

    boolean matches(String password, Optional<String> hash) {
        checks.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash.orElse(NOBODY)) && hash.isPresent();
        } finally {
            checks.release();
        }
    }
}
