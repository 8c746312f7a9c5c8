package kz.ruqsat.platform.security;

import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers the {@link Actor} of the bearer token. A public path may take a {@code @Nullable Actor}; any other
 * one is refused without a token.
 */
final class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        Actor actor = Callers.actor().orElse(null);
        if (actor == null && !parameter.isOptional()) {
            throw CommonProblems.UNAUTHENTICATED.rejection().refused();
        }
        return actor;
    }
}
