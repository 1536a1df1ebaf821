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
 * when the first test asks and stay for all of the JVM; visitors leave when their test ends, and when it fails each
 * leaves a picture.
 */
public final class Journey implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(Journey.class);

    /** Not in a store: JUnit is given one class after the other, and ends with each what it keeps. */
    private static final class Service {
        private static final RunningService ONE = RunningService.start();

        static {
            // Before the database, which ends with the JVM, as the browser does.
            Runtime.getRuntime().addShutdownHook(new Thread(ONE::close));
        }
    }

    private static final class TheBrowser {
        private static final Chromium ONE = new Chromium();
    }

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
        if (type == RunningService.class) {
            return Service.ONE;
        }
        if (type == People.class) {
            return new People(
                    (RunningService) resolve(RunningService.class, test), (Visitors) resolve(Visitors.class, test));
        }
        return type == Chromium.class
                ? TheBrowser.ONE
                : kept(test, Visitors.class, () -> new Visitors(TheBrowser.ONE.browser(), album(test)));
    }

    /** One for all tests of a class. */
    private static Album album(ExtensionContext test) {
        String journey = test.getRequiredTestClass().getSimpleName();
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent(journey, Album::new, Album.class);
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
