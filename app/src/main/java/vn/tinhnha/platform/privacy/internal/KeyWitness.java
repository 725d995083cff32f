package vn.tinhnha.platform.privacy.internal;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.privacy.PersonalData;
import vn.tinhnha.platform.privacy.UnreadablePersonalDataException;

/** Refuses a start with keys that do not belong to the database, before anything is sealed with them. */
@Component
class KeyWitness implements InitializingBean {

    private static final String CONTEXT = "privacy.key_witness";

    private final PersonalData personalData;
    private final KeyWitnessStore store;
    private final KeysProperties keys;

    KeyWitness(PersonalData personalData, KeyWitnessStore store, KeysProperties keys) {
        this.personalData = personalData;
        this.store = store;
        this.keys = keys;
    }

    @Override
    public void afterPropertiesSet() {
        byte[] sealed = store.keepFirst(personalData.seal("These keys belong to this database.", CONTEXT));
        try {
            personalData.open(sealed, CONTEXT);
        } catch (UnreadablePersonalDataException foreign) {
            throw new UnusableKeyFileException(keys.file(), "does not hold the keys of this database", foreign);
        }
    }
}
