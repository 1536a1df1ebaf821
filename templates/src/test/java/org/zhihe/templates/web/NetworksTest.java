package org.zhihe.templates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    private static String of(String proxies, String peer, String... forwardedFor) throws UnknownHostException {
        return new Networks(proxies).of(InetAddress.getByName(peer), List.of(forwardedFor));
    }

    @Test
    void isAnAddressOrTheHalfThatAHouseholdHas() throws UnknownHostException {
        assertThat(of("", "192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(of("", "2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2:0:0:0:0/64");
        assertThat(of("", "2001:db8:1:2::9")).isEqualTo(of("", "2001:db8:1:2:3:4:5:6"));
        assertThat(of("", "2001:db8:1:3::9")).isNotEqualTo(of("", "2001:db8:1:2::9"));
        assertThat(of("", "::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void x02WhatAStrangerSaysAboutAProxyIsIgnored() throws UnknownHostException {
        assertThat(of("", "192.0.2.7", "198.51.100.1")).isEqualTo("192.0.2.7");
        assertThat(of("10.0.0.0/8", "192.0.2.7", "198.51.100.1")).isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "'fd00::/8, 10.1.2.3', 10.1.2.3, true",
        "'fd00::/8, 10.1.2.3', fd12::1, true",
        "'fd00::/8, 10.1.2.3', fe80::1, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, fd00::1, false",
        "10.1.2.128/25, 10.1.2.127, false"
    })
    void x02AProxyOfOursIsBelieved(String proxies, String peer, boolean ours) throws UnknownHostException {
        assertThat(of(proxies, peer, "198.51.100.1").equals("198.51.100.1")).isEqualTo(ours);
    }

    @Test
    void x02TheLastEntryCountsBecauseTheOthersMayBeInvented() throws UnknownHostException {
        assertThat(of("10.0.0.1", "10.0.0.1", "198.51.100.1, 198.51.100.2")).isEqualTo("198.51.100.2");
        assertThat(of("10.0.0.1", "10.0.0.1", "198.51.100.1", "198.51.100.2")).isEqualTo("198.51.100.2");
        assertThat(of("10.0.0.1", "10.0.0.1", "2001:db8:1:2::9")).isEqualTo("2001:db8:1:2:0:0:0:0/64");
        for (String nonsense :
                List.of("", "unknown", "localhost", "cafe", "256.1.1.1", "1.2.3", "198.51.100.1,", ":")) {
            assertThat(of("10.0.0.1", "10.0.0.1", nonsense)).as(nonsense).isEqualTo("10.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "10.0.0.0/x", "fd00::/129"})
    void aRangeThatIsNoneIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Networks(written));
    }
}
