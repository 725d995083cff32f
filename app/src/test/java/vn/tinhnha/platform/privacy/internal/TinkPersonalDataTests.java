package vn.tinhnha.platform.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhnha.platform.privacy.UnreadablePersonalDataException;

/** Sealed data opens only where it belongs, and keeps opening after keys change. */
class TinkPersonalDataTests {

    private static final String CONTEXT = "fieldreport.reporter.phone:1";
    private static final String PHONE = "0912 345 678, Đường Hòa Bình";
    private static final UUID ID = UUID.fromString("0197f0c2-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    private Path file;
    private TinkPersonalData data;

    @BeforeEach
    void firstStart() throws GeneralSecurityException {
        file = folder.resolve("keys/keys.json");
        data = start();
    }

    private TinkPersonalData start() throws GeneralSecurityException {
        return new TinkPersonalData(new KeyFile(file));
    }

    @Nested
    class Sealing {

        @Test
        void opensWhatItSealedAlsoAfterARestart() throws GeneralSecurityException {
            byte[] sealed = data.seal(PHONE, CONTEXT);

            assertThat(data.open(sealed, CONTEXT)).isEqualTo(PHONE);
            assertThat(start().open(sealed, CONTEXT)).isEqualTo(PHONE);
        }

        @Test
        void neverSealsTheSameWayTwice() {
            assertThat(data.seal(PHONE, CONTEXT)).isNotEqualTo(data.seal(PHONE, CONTEXT));
        }

        @Test
        void refusesAValueMovedToAnotherRow() {
            byte[] sealed = data.seal(PHONE, CONTEXT);

            assertThatThrownBy(() -> data.open(sealed, "fieldreport.reporter.phone:2"))
                    .isInstanceOf(UnreadablePersonalDataException.class)
                    .hasMessageNotContaining(PHONE);
        }

        @Test
        void refusesAChangedValue() {
            byte[] sealed = data.seal(PHONE, CONTEXT);
            sealed[sealed.length - 1] ^= 1;

            assertThatThrownBy(() -> data.open(sealed, CONTEXT)).isInstanceOf(UnreadablePersonalDataException.class);
        }
    }

    @Nested
    class Rotation {

        @Test
        void newKeySealsAndOldOnesStillOpen() throws GeneralSecurityException {
            byte[] before = data.seal(PHONE, CONTEXT);
            data.rotate();
            byte[] after = data.seal(PHONE, CONTEXT);

            assertThat(keyId(after)).isNotEqualTo(keyId(before));
            assertThat(start().open(before, CONTEXT)).isEqualTo(PHONE);
            assertThat(start().open(after, CONTEXT)).isEqualTo(PHONE);
        }

        @Test
        void anotherNodeFollows() throws GeneralSecurityException {
            TinkPersonalData otherNode = start();
            data.rotate();

            assertThat(otherNode.open(data.seal(PHONE, CONTEXT), CONTEXT)).isEqualTo(PHONE);
        }

        @Test
        void fingerprintsAndTokensStay() {
            byte[] fingerprint = data.fingerprint(PHONE, "phone");
            String token = data.token("track", ID);
            data.rotate();

            assertThat(data.fingerprint(PHONE, "phone")).isEqualTo(fingerprint);
            assertThat(data.token("track", ID)).isEqualTo(token);
        }

        /** Tink writes the id of the key into bytes 1 to 4. */
        private static String keyId(byte[] sealed) {
            return "%d.%d.%d.%d".formatted(sealed[1], sealed[2], sealed[3], sealed[4]);
        }
    }

    @Nested
    class Fingerprints {

        @Test
        void areEqualForEqualValuesOfOnePurposeOnly() {
            assertThat(data.fingerprint(PHONE, "phone"))
                    .hasSize(32)
                    .isEqualTo(data.fingerprint(PHONE, "phone"))
                    .isNotEqualTo(data.fingerprint(PHONE, "other"));
            assertThat(data.fingerprint("c", "ab")).isNotEqualTo(data.fingerprint("bc", "a"));
        }

        @Test
        void cannotBeComputedWithOtherKeys() throws GeneralSecurityException {
            TinkPersonalData other = new TinkPersonalData(new KeyFile(folder.resolve("other/keys.json")));

            assertThat(other.fingerprint(PHONE, "phone")).isNotEqualTo(data.fingerprint(PHONE, "phone"));
        }
    }

    @Nested
    class Tokens {

        @Test
        void fitALinkAndMatchOneIdForOnePurpose() {
            String token = data.token("track", ID);

            assertThat(token).matches("[A-Za-z0-9_-]{24}");
            assertThat(data.matches(token, "track", ID)).isTrue();
            assertThat(data.matches(token, "rate", ID)).isFalse();
            assertThat(data.matches(token, "track", UUID.randomUUID())).isFalse();
            assertThat(data.matches("", "track", ID)).isFalse();
        }
    }

    @Nested
    class KeyFiles {

        @Test
        void areReadableByTheOwnerOnly() throws IOException {
            data.rotate();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(file.getParent()).isDirectoryContaining(file::equals);
        }

        @Test
        void thatAreBrokenAreRefusedAndLeftAlone() throws IOException {
            Files.writeString(file, "{\"encryption\": {}}");

            assertThatThrownBy(TinkPersonalDataTests.this::start)
                    .isInstanceOf(UnusableKeyFileException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("TINHNHA_KEYS_FILE");
            assertThat(file).hasContent("{\"encryption\": {}}");
        }
    }
}
