package vn.tinhnha.participation.fieldreport.internal.integrity;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.platform.privacy.PersonalData;
import vn.tinhnha.platform.province.Province;
import vn.tinhnha.platform.rules.Rules;

/**
 * Knows the networks that agencies work from, by a keyed hash. A citizen's network is compared when they rate and kept
 * nowhere: only "it was the agency's own" is written down, and only if it was.
 */
@Service
class OfficeNetworkService {

    private static final String PURPOSE = "fieldreport.office-network";

    private final OfficeNetworkStore store;
    private final PersonalData personalData;
    private final Rules rules;
    private final InstantSource time;
    private final ZoneId zone;
    /** What was noted today, so that most requests cost nothing. */
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    private volatile LocalDate notedOn = LocalDate.EPOCH;

    OfficeNetworkService(
            OfficeNetworkStore store, PersonalData personalData, Rules rules, Province province, InstantSource time) {
        this.store = store;
        this.personalData = personalData;
        this.rules = rules;
        this.time = time;
        this.zone = province.profile().zone();
    }

    /** Notes that officials of these agencies work from a network. */
    @Transactional
    void seen(Collection<String> agencies, String network) {
        LocalDate today = LocalDate.ofInstant(time.instant(), zone);
        if (!today.equals(notedOn)) {
            noted.clear();
            notedOn = today;
        }
        for (String agency : agencies) {
            if (noted.add(agency + " " + network)) {
                store.seen(agency, personalData.fingerprint(network, PURPOSE), today);
            }
        }
    }

    /** Compares the network that a rating came from with those of the rated agency. */
    @Transactional
    void rated(UUID report, String network, Instant at) {
        store.leadAt(report, personalData.fingerprint(network, PURPOSE))
                .ifPresent(agency -> store.rated(report, agency, at));
    }

    @Transactional
    void forget() {
        Instant oldest = time.instant().minus(rules.get(IntegrityRules.NETWORKS_KEPT));
        store.forgetBefore(LocalDate.ofInstant(oldest, zone));
    }
}
