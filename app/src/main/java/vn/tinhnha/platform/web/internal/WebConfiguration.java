package vn.tinhnha.platform.web.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import vn.tinhnha.platform.province.Province;

/** Wires what Spring has to find by its own name or order. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    Messages messageSource() {
        return new Messages();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new VisitorLocale();
    }

    @Bean
    Icons icons() {
        return new Icons();
    }

    @Bean
    Assets assets(WebProperties settings, Province province) {
        return Assets.load(settings, ProfileStyle.css(province.profile().colors()));
    }

    @Bean
    TemplateEngine templateEngine(WebProperties settings) {
        return settings.dev()
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(settings.sources().resolve("jte")),
                        Path.of("target", "jte-dev"),
                        ContentType.Html)
                : TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    JteViewResolver jteViewResolver(TemplateEngine engine, ShellFactory shells) {
        return new JteViewResolver(engine, shells);
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIds() {
        FilterRegistrationBean<RequestIdFilter> filter = new FilterRegistrationBean<>(new RequestIdFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** Before security: static files need no session and no sign-in. */
    @Bean
    FilterRegistrationBean<AssetFilter> assetFiles(Assets assets) {
        FilterRegistrationBean<AssetFilter> filter = new FilterRegistrationBean<>(new AssetFilter(assets));
        filter.addUrlPatterns(Assets.PREFIX + "*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }
}
