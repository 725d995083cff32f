package vn.tinhnha.platform.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords are hashed slowly, for known and unknown names alike, and weak ones are refused. */
class PasswordTests {

    private final Passwords passwords = new Passwords();

    @Test
    void matchOnlyTheirOwnHash() {
        String hash = passwords.hash("Tỉnh Nhà 2026!");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("Tỉnh Nhà 2026!", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("Tỉnh Nhà 2026", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("Tỉnh Nhà 2026!", Optional.empty())).isFalse();
    }

    /** Compares work, not wall time exactly: a check that skipped the hash would be a thousand times faster. */
    @Test
    void takeAsLongForAnUnknownName() {
        String hash = passwords.hash("x");
        passwords.matches("warm up", Optional.of(hash));

        long known = nanos(Optional.of(hash));
        long unknown = nanos(Optional.empty());

        assertThat(unknown).isGreaterThan(known / 10);
    }

    private long nanos(Optional<String> hash) {
        long start = System.nanoTime();
        passwords.matches("sai", hash);
        return System.nanoTime() - start;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ngan1!", "chi-co-chu-thuong-1", "CHI-CO-CHU-HOA-12", "KhongCoChuSo!!!!", "KhongCoDauCau1234"})
    void thatAreWeakAreRefused(String password) {
        assertThat(PasswordRule.accepts(password)).isFalse();
    }

    @Test
    void ofFourClassesAndFourteenCharactersAreAccepted() {
        assertThat(PasswordRule.accepts("Mưa Nguồn 2026")).isTrue();
    }
}
