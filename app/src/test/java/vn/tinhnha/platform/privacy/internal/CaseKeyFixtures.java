package vn.tinhnha.platform.privacy.internal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import vn.tinhnha.platform.privacy.CaseKey;

/** Keys for tests of other modules. */
public final class CaseKeyFixtures {

    private static final String CONTEXT = "test";

    private CaseKeyFixtures() {}

    /**
     * A new key.
     *
     * @param folder where the keys of the installation are, or are made
     */
    public static CaseKey newKey(Path folder) throws GeneralSecurityException {
        TinkCaseKeys keys = new TinkCaseKeys(new TinkPersonalData(new KeyFile(folder.resolve("keys.json"))));
        return keys.open(keys.create(CONTEXT), CONTEXT);
    }
}
