package org.zhihe.admin.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills an empty installation before it answers, in demo mode only. */
@Singleton
@Requires(property = "zhihe.demo", value = "true")
class DemoStart implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoData data;

    DemoStart(DemoData data) {
        this.data = data;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        long begun = System.nanoTime();
        if (data.fillIfEmpty()) {
            LOG.info("demo data made in {} ms", (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
