package org.zhihe.templates;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

@Factory
final class TemplateBeans {

    @Singleton
    Messages messages() {
        return Messages.chinese();
    }

    @Singleton
    Renderer renderer(Messages messages) {
        return new Renderer(messages);
    }
}
