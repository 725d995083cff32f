package vn.tinhnha.platform.identity.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.tinhnha.platform.identity.ResumableForm;

/** Hands a {@link ResumableForm} whose token does not fit back to its controller; refuses everything else. */
@Component
class ResumeExpiredForm implements AccessDeniedHandler {

    private final List<String> paths;
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    ResumeExpiredForm(List<ResumableForm> forms) {
        this.paths = forms.stream().map(ResumableForm::path).toList();
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
            throws IOException, ServletException {
        if (denial instanceof CsrfException && paths.contains(request.getRequestURI())) {
            request.setAttribute(ResumableForm.EXPIRED, true);
            request.getRequestDispatcher(request.getRequestURI()).forward(request, response);
        } else {
            refusal.handle(request, response, denial);
        }
    }
}
