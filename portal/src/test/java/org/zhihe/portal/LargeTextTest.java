package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Anybody can send a form in parts, so no part of it may cost memory by being long. */
class LargeTextTest {
    private static final int MIB = 1024 * 1024;
    private static final int SENT = 200;

    private final Citizen citizen = new Citizen();

    @Test
    void U04_aTextOfHundredsOfMegabytesIsNotReadIntoMemory() throws IOException {
        byte[] start = ("--b\r\nContent-Disposition: form-data; name=\"formToken\"\r\n\r\n" + citizen.formToken()
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] end = "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8);
        long before = allocatedByOthers();
        String answer = send(start, end);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("表单里的内容太多");
        assertThat((allocatedByOthers() - before) / MIB).isLessThan(SENT / 2);
    }

    private String send(byte[] start, byte[] end) throws IOException {
        try (Socket line = new Socket("localhost", PortalServer.get().getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("POST /filing/mediation HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                            + "Cookie: " + citizen.cookies() + "\r\nConnection: close\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                            + (start.length + (long) SENT * MIB + end.length) + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(start);
            byte[] some = new byte[MIB];
            Arrays.fill(some, (byte) 'x');
            for (int i = 0; i < SENT; i++) {
                out.write(some);
            }
            out.write(end);
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            line.getInputStream().transferTo(said);
            return said.toString(StandardCharsets.UTF_8);
        }
    }

    /** By all threads but this one, since they began. */
    private static long allocatedByOthers() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] others = Arrays.stream(threads.getAllThreadIds())
                .filter(id -> id != Thread.currentThread().getId())
                .toArray();
        return Arrays.stream(threads.getThreadAllocatedBytes(others))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
