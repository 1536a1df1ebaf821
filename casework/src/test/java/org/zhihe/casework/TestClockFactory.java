package org.zhihe.casework;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Puts the tests' clock in the place of the machine's. */
@Factory
class TestClockFactory {
    @Singleton
    @Replaces(Clock.class)
    Clock clock() {
        return RunningCasework.CLOCK;
    }
}
