package vn.tinhnha.integration.open311.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tinhnha.testing.TestDatabase;

class ApiKeysTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("open311");
    private static final Instant NOW = Instant.parse("2026-11-21T01:00:00Z");

    private final ApiKeys keys = keysAt(NOW);
    private final ApiKeyCommand command = new ApiKeyCommand(keys);

    @Test
    void aKeyIsShownOnceAndStoredAsAHash() {
        String secret = command.run(List.of("create", "Cổng 1022")).getLast();

        assertThat(secret).matches("tn_[A-Za-z0-9_-]{43}");
        assertThat(keys.recognize(secret)).isPresent();
        assertThat(keys.recognize(secret + "x")).isEmpty();
        assertThat(DATABASE.jdbc()
                        .sql("select count(*) from open311.api_key k where k::text like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aRevokedKeyOpensNothing() {
        String secret = command.run(List.of("create", "old")).getLast();

        command.run(List.of("revoke", "old"));

        assertThat(keys.recognize(secret)).isEmpty();
        assertThat(command.run(List.of("list"))).anyMatch(line -> line.startsWith("old:") && line.contains("revoked"));
    }

    @Test
    void itsLastUseIsKeptToTheMinute() {
        String secret = keys.create("used").orElseThrow();

        keys.recognize(secret);
        keysAt(NOW.plusSeconds(30)).recognize(secret);
        assertThat(lastUse("used")).isEqualTo(NOW);

        keysAt(NOW.plusSeconds(90)).recognize(secret);
        assertThat(lastUse("used")).isEqualTo(NOW.plusSeconds(90));
    }

    @Test
    void aMistakenCommandSaysWhy() {
        command.run(List.of("create", "twice"));

        for (List<String> wrong : List.of(
                List.of("create", "twice"),
                List.of("revoke", "nobody"),
                List.of("create"),
                List.of("lend", "a"),
                List.<String>of())) {
            assertThatIllegalArgumentException().isThrownBy(() -> command.run(wrong));
        }
    }

    private static ApiKeys keysAt(Instant now) {
        return new ApiKeys(new ApiKeyStore(DATABASE.jdbc()), InstantSource.fixed(now));
    }

    private Instant lastUse(String name) {
        return keys.all().stream()
                .filter(key -> key.name().equals(name))
                .map(ApiKey::lastUsedAt)
                .toList()
                .getFirst();
    }
}
