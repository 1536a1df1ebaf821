package org.zhihe.templates.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * From which network a request comes. What a proxy says about it counts only if the proxy is one of ours: anybody can
 * write a header.
 */
@Singleton
public class Networks {
    private static final int SUBNET_BYTES = 8;

    private final List<AddressRange> proxies;

    Networks(@Value("${zhihe.trusted-proxies:}") String proxies) {
        this.proxies = Pattern.compile(",")
                .splitAsStream(proxies)
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(AddressRange::parse)
                .toList();
    }

    /** An IPv4 address, or the first half of an IPv6 one: everybody has the second half to themselves. */
    public String of(HttpRequest<?> request) {
        InetSocketAddress peer = request.getRemoteAddress();
        return of(peer.getAddress(), request.getHeaders().getAll("X-Forwarded-For"));
    }

    String of(InetAddress peer, List<String> forwardedFor) {
        InetAddress said = forwardedFor.isEmpty() ? null : last(forwardedFor);
        boolean ours = proxies.stream().anyMatch(range -> range.contains(peer));
        return network(ours && said != null ? said : peer);
    }

    /** The proxy adds its own at the end; what stands before may come from the client. */
    private static @Nullable InetAddress last(List<String> headers) {
        String entries = headers.get(headers.size() - 1);
        return AddressRange.address(
                entries.substring(entries.lastIndexOf(',') + 1).strip());
    }

    private static String network(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] subnet = Arrays.copyOf(Arrays.copyOf(address.getAddress(), SUBNET_BYTES), address.getAddress().length);
        try {
            return InetAddress.getByAddress(subnet).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
