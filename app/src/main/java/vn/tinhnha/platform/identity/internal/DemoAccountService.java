package vn.tinhnha.platform.identity.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.province.Province;

/** Keeps accounts with a published password where the app is tried, and out of where it is used. */
@Service
class DemoAccountService {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccountService.class);

    private final DemoProperties settings;
    private final Province province;
    private final PersonStore store;
    private final PersonQueries queries;
    private final Passwords passwords;
    private final StaffSessions sessions;
    private final InstantSource clock;

    DemoAccountService(
            DemoProperties settings,
            Province province,
            PersonStore store,
            PersonQueries queries,
            Passwords passwords,
            StaffSessions sessions,
            InstantSource clock) {
        this.settings = settings;
        this.province = province;
        this.store = store;
        this.queries = queries;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Makes the accounts as the setting asks; where real people work it never lets demo accounts in. */
    @Transactional
    public void followSetting() {
        boolean wanted = settings.demo() && !queries.hasRealPeople();
        if (wanted) {
            addMissing();
            store.setDemoDisabled(false);
        } else {
            store.setDemoDisabled(true).forEach(sessions::endAll);
        }
        if (settings.demo() && !wanted) {
            LOG.warn("This database holds real accounts: demo accounts stay disabled although demo mode is on");
        }
    }

    /** The accounts that can be used now; none outside demo mode. */
    List<DemoRoster.Entry> usable() {
        return settings.demo() && !queries.hasRealPeople() ? DemoRoster.of(province.agencies()) : List.of();
    }

    /** One hash for all of them: a hundred Argon2 hashes would delay the first start by seconds. */
    private void addMissing() {
        Set<String> present = queries.demoUsernames();
        Instant now = clock.instant();
        List<PersonStore.Row> missing = DemoRoster.of(province.agencies()).stream()
                .filter(entry -> !present.contains(entry.username()))
                .map(entry -> new PersonStore.Row(
                        TimeOrderedId.at(now), entry.username(), entry.displayName(), List.of(entry.membership())))
                .toList();
        if (!missing.isEmpty()) {
            store.add(missing, passwords.hash(DemoRoster.PASSWORD), true, now);
            LOG.atInfo().addKeyValue("count", missing.size()).log("Demo accounts added");
        }
    }
}
