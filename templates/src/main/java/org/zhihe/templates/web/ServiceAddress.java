package org.zhihe.templates.web;

import java.net.URI;

/** Where people reach this program, as configured; never taken from a request. */
public record ServiceAddress(URI base) {
    public boolean secure() {
        return "https".equals(base.getScheme());
    }

    /** As browsers state it: scheme, host and port, no path. */
    String origin() {
        return base.getScheme() + "://" + base.getAuthority();
    }
}
