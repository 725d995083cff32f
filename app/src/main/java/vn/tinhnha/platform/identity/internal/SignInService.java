package vn.tinhnha.platform.identity.internal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tinhnha.kernel.TimeOrderedId;
import vn.tinhnha.platform.identity.internal.SignInEvent.Outcome;

/** Decides about a sign-in once the password has been checked, and records it. */
@Service
class SignInService {

    private static final Logger LOG = LoggerFactory.getLogger(SignInService.class);

    private final AccountStore accounts;
    private final IdentityProperties rules;
    private final InstantSource clock;

    SignInService(AccountStore accounts, IdentityProperties rules, InstantSource clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.clock = clock;
    }

    Optional<String> passwordHash(String username) {
        return accounts.passwordHash(username);
    }

    /**
     * Settles an attempt. The lock is looked at here, after the password was checked: of many attempts at once only
     * the first few get an answer, in whatever order their checks end.
     */
    @Transactional
    SignInOutcome settle(String username, boolean passwordMatches, String network) {
        Instant now = clock.instant();
        Account account = accounts.lock(username).orElse(null);
        if (account == null) {
            return refuse(null, Outcome.REFUSED, network, now);
        }
        if (account.disabled() || account.isLocked(now)) {
            return refuse(account, account.disabled() ? Outcome.REFUSED : Outcome.REFUSED_LOCKED, network, now);
        }
        if (!passwordMatches) {
            return countFailure(account, network, now);
        }
        accounts.update(account.afterSuccess());
        record(account.id(), Outcome.SIGNED_IN, network, now);
        return new SignInOutcome.SignedIn(accounts.staffMember(account.id()));
    }

    private SignInOutcome countFailure(Account account, String network, Instant now) {
        Account failed = account.afterFailure(now, rules);
        accounts.update(failed);
        if (failed.isLocked(now)) {
            LOG.atWarn().addKeyValue("person", account.id()).log("Account locked after wrong passwords");
        }
        return refuse(account, Outcome.REFUSED, network, now);
    }

    private SignInOutcome refuse(@Nullable Account account, Outcome outcome, String network, Instant now) {
        record(account == null ? null : account.id(), outcome, network, now);
        return new SignInOutcome.Refused();
    }

    @Transactional
    void recordSignOut(UUID person, String network) {
        record(person, Outcome.SIGNED_OUT, network, clock.instant());
    }

    private void record(@Nullable UUID person, Outcome outcome, String network, Instant now) {
        accounts.add(new SignInEvent(TimeOrderedId.at(now), now, person, outcome, network));
    }
}
