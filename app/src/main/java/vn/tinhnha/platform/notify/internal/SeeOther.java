package vn.tinhnha.platform.notify.internal;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The answer that leads on to another page. */
final class SeeOther {

    private SeeOther() {}

    static RedirectView at(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
