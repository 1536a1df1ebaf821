package org.zhihe.admin.paper;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;

/** Where the public finds the service, as configured: what letters and mails name. */
@Singleton
public class PortalAddress {
    private final URI base;

    PortalAddress(@Value("${zhihe.portal-address}") URI base) {
        this.base = base;
    }

    public String home() {
        return base.resolve("/").toString().replaceFirst("/$", "");
    }

    /** The page of a matter, which asks for the code or a sign-in. No secret ever stands in an address. */
    public String matter(String number) {
        return base.resolve("/matters/" + number).toString();
    }

    /** The page that asks for number and code. */
    public String tracking() {
        return base.resolve("/track").toString();
    }
}
