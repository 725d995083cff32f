package vn.tinhnha.platform.identity;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A form that people leave open for long. When its guard against forgery no longer fits, it is not refused out of hand:
 * its own controller gets it, must do nothing but show it again, and so nothing that was typed is lost. One bean a form.
 */
public interface ResumableForm {

    /** Name of the request attribute that marks such a request. */
    String EXPIRED = ResumableForm.class.getName() + ".expired";

    /** Where the form is sent to. */
    String path();

    /** Whether the request may only be shown again: it is not sure that the visitor wanted to send it. */
    static boolean isExpired(HttpServletRequest request) {
        return request.getAttribute(EXPIRED) != null;
    }
}
