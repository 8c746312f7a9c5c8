package kz.ruqsat.e2e;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestWatcher;

/** Starts the stack for the first class that asks and stops it after the last; tells the services' logs on a failure. */
final class OnTheLocalStack implements BeforeAllCallback, ParameterResolver, TestWatcher {

    private static final Namespace OURS = Namespace.create(OnTheLocalStack.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        running(context).tellLogs();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(
                        Running.class,
                        any -> {
                            try {
                                return Running.start();
                            } catch (Exception failure) {
                                throw new IllegalStateException("the stack did not start", failure);
                            }
                        },
                        Running.class);
    }
}
