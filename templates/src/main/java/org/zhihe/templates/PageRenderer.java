package org.zhihe.templates;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.micronaut.views.ViewsRenderer;
import jakarta.inject.Singleton;

/** Lets controllers answer with a view name and a page model. The page is complete before the answer begins. */
@Singleton
@Produces(MediaType.TEXT_HTML)
@Requires(beans = ChromeSource.class)
final class PageRenderer<T> implements ViewsRenderer<T, HttpRequest<?>> {

    private final Renderer renderer;
    private final ChromeSource chromeSource;

    PageRenderer(Renderer renderer, ChromeSource chromeSource) {
        this.renderer = renderer;
        this.chromeSource = chromeSource;
    }

    @Override
    public Writable render(String viewName, @Nullable T data, @Nullable HttpRequest<?> request) {
        Chrome chrome = request == null ? Chrome.at("/") : chromeSource.chromeOf(request);
        String html = renderer.render(viewName, data, chrome);
        return out -> out.write(html);
    }

    @Override
    public boolean exists(String viewName) {
        return renderer.exists(viewName);
    }
}
