package org.zhihe.portal.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.zhihe.casework.evidence.Uploader;
import org.zhihe.portal.account.SignedIn;
import org.zhihe.templates.web.Networks;

/** On whose account the files of a request are counted: an account's, or else its network's. */
@Singleton
public class Uploaders {
    private final Networks networks;

    Uploaders(Networks networks) {
        this.networks = networks;
    }

    public Uploader of(HttpRequest<?> request) {
        return SignedIn.holder(request)
                .map(holder -> Uploader.account(holder.id()))
                .orElseGet(() -> Uploader.network(networks.of(request)));
    }
}
