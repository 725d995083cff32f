package vn.tinhnha.platform.privacy.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhnha.platform.privacy.UnreadablePersonalDataException;

/** What a case's key seals opens with that key alone. */
class TinkCaseKeysTests {

    private static final byte[] NAME = "Nguyễn Văn A".getBytes(UTF_8);
    private static final String CASE = "fieldreport.case_key:1";
    private static final String CONTEXT = "fieldreport.reporter.name:1";

    @TempDir
    Path folder;

    private TinkPersonalData installation;
    private TinkCaseKeys keys;

    @BeforeEach
    void start() throws GeneralSecurityException {
        installation = new TinkPersonalData(new KeyFile(folder.resolve("keys.json")));
        keys = new TinkCaseKeys(installation);
    }

    @Test
    void opensWhatItSealedAlsoAfterARotation() {
        byte[] key = keys.create(CASE);
        byte[] sealed = keys.open(key, CASE).seal(NAME, CONTEXT);
        installation.rotate();

        assertThat(keys.open(key, CASE).open(sealed, CONTEXT)).isEqualTo(NAME);
    }

    @Test
    void noOtherKeyOpensIt() {
        byte[] sealed = keys.open(keys.create(CASE), CASE).seal(NAME, CONTEXT);
        var another = keys.open(keys.create(CASE), CASE);

        assertThatExceptionOfType(UnreadablePersonalDataException.class)
                .isThrownBy(() -> another.open(sealed, CONTEXT));
        assertThatExceptionOfType(UnreadablePersonalDataException.class)
                .isThrownBy(() -> installation.openBytes(sealed, CONTEXT));
    }

    @Test
    void neitherAKeyNorAValueOpensElsewhere() {
        byte[] key = keys.create(CASE);
        var opened = keys.open(key, CASE);
        byte[] sealed = opened.seal(NAME, CONTEXT);

        assertThatExceptionOfType(UnreadablePersonalDataException.class)
                .isThrownBy(() -> keys.open(key, "fieldreport.case_key:2"));
        assertThatExceptionOfType(UnreadablePersonalDataException.class)
                .isThrownBy(() -> opened.open(sealed, "fieldreport.reporter.phone:1"));
    }
}
