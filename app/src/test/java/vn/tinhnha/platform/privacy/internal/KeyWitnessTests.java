package vn.tinhnha.platform.privacy.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tinhnha.testing.TestDatabase;

class KeyWitnessTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated("privacy");

    @TempDir
    private Path folder;

    @Test
    void aDatabaseKnowsItsKeysAlsoAfterARotationAndRefusesOthers() throws GeneralSecurityException {
        Path ours = folder.resolve("ours.json");
        start(ours);
        new TinkPersonalData(new KeyFile(ours)).rotate();

        assertThatCode(() -> start(ours)).doesNotThrowAnyException();
        assertThatExceptionOfType(UnusableKeyFileException.class)
                .isThrownBy(() -> start(folder.resolve("lost-and-made-anew.json")))
                .withMessageContaining("does not hold the keys of this database")
                .withMessageContaining("backup");
    }

    private static void start(Path keyFile) throws GeneralSecurityException {
        new KeyWitness(
                        new TinkPersonalData(new KeyFile(keyFile)),
                        new KeyWitnessStore(DATABASE.jdbc()),
                        new KeysProperties(keyFile))
                .afterPropertiesSet();
    }
}
