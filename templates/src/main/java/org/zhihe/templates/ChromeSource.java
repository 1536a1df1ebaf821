package org.zhihe.templates;

import io.micronaut.http.HttpRequest;

/** Each program supplies one bean that knows what surrounds the answer to a request. */
public interface ChromeSource {

    /** Must also answer for a request that nobody signed in for, since error pages are framed too. */
    Chrome chromeOf(HttpRequest<?> request);
}
