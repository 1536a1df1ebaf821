package org.zhihe.templates.web;

import io.micronaut.core.annotation.Nullable;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** The addresses that begin with the same bits, written {@code 10.0.0.0/8} or {@code fd00::/8}; one alone without the slash. */
record AddressRange(InetAddress first, int bits) {
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]{0,42}");

    /** @throws IllegalArgumentException for anything else */
    static AddressRange parse(String written) {
        int slash = written.indexOf('/');
        InetAddress first = address(slash < 0 ? written : written.substring(0, slash));
        if (first == null) {
            throw new IllegalArgumentException(written + " is no address, nor a range such as 10.0.0.0/8");
        }
        int longest = first.getAddress().length * 8;
        int bits = slash < 0 ? longest : Integer.parseInt(written.substring(slash + 1));
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException(written + " has more bits than its address");
        }
        return new AddressRange(first, bits);
    }

    /** Null for what is no address; asks no name server. */
    static @Nullable InetAddress address(String written) {
        if (!IPV4.matcher(written).matches() && !IPV6.matcher(written).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException notOne) {
            return null;
        }
    }

    boolean contains(InetAddress address) {
        int length = first.getAddress().length;
        int rest = length * 8 - bits;
        return address.getAddress().length == length && number(address, rest).equals(number(first, rest));
    }

    private static BigInteger number(InetAddress address, int rest) {
        return new BigInteger(1, address.getAddress()).shiftRight(rest);
    }
}
