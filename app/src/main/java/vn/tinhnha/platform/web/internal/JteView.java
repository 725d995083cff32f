package vn.tinhnha.platform.web.internal;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders one template; adds the shell, so that no controller has to. */
final class JteView implements View {

    private final TemplateEngine engine;
    private final ShellFactory shells;
    private final String template;

    JteView(TemplateEngine engine, ShellFactory shells, String template) {
        this.engine = engine;
        this.shells = shells;
        this.template = template;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /** No content length: fragments of one answer are written one after another. */
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
        parameters.put("shell", shells.of(request));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType(getContentType());
        // in one piece: each write passes the wrappers of the session and of the security headers
        response.getOutputStream().write(output.toByteArray());
    }
}
