package vn.tinhnha.platform.identity.internal;

import vn.tinhnha.platform.identity.StaffMember;

/** The answer to a username and a password. */
sealed interface SignInOutcome {

    record SignedIn(StaffMember staff) implements SignInOutcome {}

    /** One answer for an unknown name, a wrong password, a locked and a disabled account: it must tell nothing. */
    record Refused() implements SignInOutcome {}
}
