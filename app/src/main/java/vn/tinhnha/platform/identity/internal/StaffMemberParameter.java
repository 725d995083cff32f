package vn.tinhnha.platform.identity.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tinhnha.platform.identity.CurrentStaff;
import vn.tinhnha.platform.identity.StaffMember;

/** Gives controllers the signed-in official as a parameter; without one the visitor is sent to sign in. */
@Component
class StaffMemberParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final CurrentStaff current;

    StaffMemberParameter(CurrentStaff current) {
        this.current = current;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == StaffMember.class;
    }

    @Override
    public StaffMember resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current.get().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }
}
