package vn.tinhnha.platform.web.internal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
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
    IconSprite iconSprite(Province province) {
        return IconSprite.of(province);
    }

    @Bean
    Icons icons(IconSprite sprite, Assets assets) {
        return new Icons(assets.url(IconSprite.PATH), sprite.names());
    }

    @Bean
    Assets assets(WebProperties settings, Province province, IconSprite icons) {
        String style = ProfileStyle.css(province.profile().colors());
        return Assets.load(
                settings,
                Map.of(
                        ProfileStyle.PATH, style.getBytes(StandardCharsets.UTF_8),
                        IconSprite.PATH, icons.content()));
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
