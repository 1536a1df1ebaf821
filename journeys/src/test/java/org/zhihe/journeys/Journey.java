package org.zhihe.journeys;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the {@link RunningService}, its {@link Visitors} or both as {@link People}. The service and the browser start
 * when the first test asks and stay for all; visitors leave when their test ends, and when it fails each
 * leaves a picture.
 */
public final class Journey implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(Journey.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return Set.of(RunningService.class, Chromium.class, Visitors.class, People.class)
                .contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return resolve(parameter.getParameter().getType(), test);
    }

    private static Object resolve(Class<?> type, ExtensionContext test) {
        ExtensionContext all = test.getRoot();
        if (type == RunningService.class) {
            return kept(all, RunningService.class, RunningService::start);
        }
        if (type == People.class) {
            return new People(
                    (RunningService) resolve(RunningService.class, test), (Visitors) resolve(Visitors.class, test));
        }
        Chromium chromium = kept(all, Chromium.class, Chromium::new);
        return type == Chromium.class ? chromium : kept(test, Visitors.class, () -> new Visitors(chromium.browser()));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        Visitors visitors = test.getStore(OURS).get(Visitors.class, Visitors.class);
        if (visitors != null && test.getExecutionException().isPresent()) {
            visitors.photographFailure(test.getRequiredTestMethod().getName());
        }
    }

    /** JUnit closes what is kept when its context ends. */
    private static <T> T kept(ExtensionContext context, Class<T> type, Supplier<T> maker) {
        return context.getStore(OURS).getOrComputeIfAbsent(type, key -> maker.get(), type);
    }
}
