package vn.tinhnha.platform.limits.internal;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door keeper before security and everything else that costs, but behind the static files. */
@Configuration(proxyBeanMethods = false)
class OverloadConfiguration implements WebMvcConfigurer {

    private static final int AFTER_STATIC_FILES = 10;

    private final Lanes lanes;

    OverloadConfiguration(Lanes lanes) {
        this.lanes = lanes;
    }

    @Bean
    FilterRegistrationBean<OverloadFilter> overload(MeterRegistry metrics) {
        FilterRegistrationBean<OverloadFilter> filter =
                new FilterRegistrationBean<>(new OverloadFilter(lanes, metrics));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + AFTER_STATIC_FILES);
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (request.getUserPrincipal() != null) {
                    lanes.remember(request);
                }
                return true;
            }
        });
    }
}
