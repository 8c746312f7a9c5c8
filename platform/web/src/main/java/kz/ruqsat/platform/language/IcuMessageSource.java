package kz.ruqsat.platform.language;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Lets templates and Spring's validation read our texts: {@code #{key}}, {@code #{key(${value})}} for {@code {0}},
 * {@code #{key(${map})}} for named arguments.
 */
public final class IcuMessageSource extends AbstractMessageSource {

    private final Messages messages;

    public IcuMessageSource(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, @Nullable Object @Nullable [] args, @Nullable Locale locale) {
        return code == null ? null : messages.orNull(Languages.of(locale), code, args);
    }

    @Override
    protected @Nullable String getDefaultMessage(String code) {
        return null;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }
}
