package vn.tinhnha.participation.fieldreport.internal.integrity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tinhnha.participation.fieldreport.FieldReportEvent.Rated;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.Role;
import vn.tinhnha.platform.jobs.Job;
import vn.tinhnha.platform.limits.ClientNetwork;

/** Sees which networks agencies work from, and whether a rating comes from one; forgets them in time. */
@Component
class OfficeNetworks implements WebMvcConfigurer, HandlerInterceptor, Job {

    private final OfficeNetworkService networks;
    private final CurrentStaff current;

    OfficeNetworks(OfficeNetworkService networks, CurrentStaff current) {
        this.networks = networks;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/xu-ly", "/xu-ly/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        current.get().ifPresent(staff -> {
            Set<String> agencies = new HashSet<>(staff.organizations(Role.AGENCY_HANDLER));
            agencies.addAll(staff.organizations(Role.AGENCY_LEADER));
            networks.seen(agencies, ClientNetwork.of(request));
        });
        return true;
    }

    /** Ratings come by a request of the reporter; those of the demo's past do not. */
    @EventListener
    void rated(Rated event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            networks.rated(event.id().value(), ClientNetwork.of(attributes.getRequest()), event.at());
        }
    }

    @Override
    public String name() {
        return "fieldreport.office-networks";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        networks.forget();
    }
}
