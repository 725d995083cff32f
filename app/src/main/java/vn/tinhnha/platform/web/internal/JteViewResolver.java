package vn.tinhnha.platform.web.internal;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view name: {@code fieldreport/list} is {@code fieldreport/list.jte}. */
final class JteViewResolver implements ViewResolver, Ordered {

    private final TemplateEngine engine;
    private final ShellFactory shells;

    JteViewResolver(TemplateEngine engine, ShellFactory shells) {
        this.engine = engine;
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) {
            return null;
        }
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(engine, shells, template) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
