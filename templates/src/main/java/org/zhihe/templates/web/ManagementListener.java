package org.zhihe.templates.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration.NettyListenerConfiguration;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Listens on a second port that only this machine reaches, for the framework's endpoints and nothing else. Left to
 * itself the framework would open that port to every network. As beans of a list, listeners have no order, and the first
 * one is taken for the program's address: therefore not by settings.
 */
@Singleton
@Requires(property = "zhihe.management-port")
class ManagementListener implements BeanCreatedEventListener<NettyHttpServerConfiguration> {
    private final int port;

    ManagementListener(@Value("${zhihe.management-port}") int port) {
        this.port = port;
    }

    @Override
    public NettyHttpServerConfiguration onCreated(BeanCreatedEvent<NettyHttpServerConfiguration> created) {
        NettyHttpServerConfiguration server = created.getBean();
        NettyListenerConfiguration open = new NettyListenerConfiguration("public");
        server.getHost().ifPresent(open::setHost);
        open.setPort(server.getPort().orElseThrow());
        NettyListenerConfiguration management = new NettyListenerConfiguration("management");
        management.setHost("127.0.0.1");
        management.setPort(port);
        management.setExposeDefaultRoutes(false);
        // It tells that the program is going down while it does.
        management.setSupportGracefulShutdown(false);
        server.setListeners(List.of(open, management));
        return server;
    }
}
