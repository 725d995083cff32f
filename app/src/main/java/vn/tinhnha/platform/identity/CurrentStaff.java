package vn.tinhnha.platform.identity;

import java.util.Optional;

/** Who is signed in on the current request, for pages that everybody may see. */
public interface CurrentStaff {

    /** Empty for visitors; costs them no database call. */
    Optional<StaffMember> get();
}
