package vn.tinhnha.integration.open311.internal;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tinhnha.kernel.Sha256;
import vn.tinhnha.kernel.TimeOrderedId;

/** Makes, recognizes and revokes the keys of clients. */
@Component
class ApiKeys {

    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final ApiKeyStore store;
    private final InstantSource time;

    ApiKeys(ApiKeyStore store, InstantSource time) {
        this.store = store;
        this.time = time;
    }

    /** A new key, which nobody can read again; empty when the name is taken. */
    Optional<String> create(String name) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String secret = "tn_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ApiKey key = new ApiKey(TimeOrderedId.at(time.instant()), name, time.instant(), null, null);
        return store.insert(key, Sha256.of(secret)) ? Optional.of(secret) : Optional.empty();
    }

    /** The key behind a secret, if it is in force. */
    Optional<ApiKey> recognize(String secret) {
        Optional<ApiKey> key = store.inForce(Sha256.of(secret));
        key.ifPresent(found -> store.used(found.id(), time.instant()));
        return key;
    }

    boolean revoke(String name) {
        return store.revoke(name, time.instant());
    }

    List<ApiKey> all() {
        return store.all();
    }
}
