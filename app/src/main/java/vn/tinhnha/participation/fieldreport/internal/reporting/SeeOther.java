package vn.tinhnha.participation.fieldreport.internal.reporting;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The answer to a form that was accepted: 303, so that a reload does not send it again. */
public final class SeeOther {

    private SeeOther() {}

    public static RedirectView at(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
