package vn.tinhnha.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the shell who is signed in; the module that keeps accounts provides it. */
public interface SignedIn {

    /** The official of the request, or null for a visitor. Must not create a session. */
    @Nullable
    SignedInStaff staff(HttpServletRequest request);
}
