package org.zhihe.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed while files are on their way. */
@ExtendWith(Journey.class)
class KilledPortalTest {
    private static final int MIB = 1 << 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = Program.freePort();
    private final byte[] document = Arrays.copyOf("%PDF-1.7\n killed".getBytes(StandardCharsets.US_ASCII), 3 * MIB);

    @TempDir
    Path evidence;

    @Test
    void U09_noRowIsWithoutItsFileAndWhatHadComeNeedNotComeAgain(RunningService service) throws Exception {
        Program portal = service.anotherPortal(port, evidence);
        Form form = form();
        String upload = begin(form);
        try (Socket pieces = half(
                        "PATCH " + upload,
                        form,
                        "Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n"
                                + "Content-Type: application/offset+octet-stream\r\nContent-Length: " + 2 * MIB,
                        "");
                Socket plain = half(
                        "POST /filing/report",
                        form,
                        "Content-Type: multipart/form-data; boundary=b\r\n" + "Content-Length: " + 3 * MIB,
                        form.asParts())) {
            while (lyingAbout("spool").isEmpty() || offset(upload, form) < MIB) {
                Thread.onSpinWait();
            }
            portal.kill();
            assertThat(pieces.isConnected() && plain.isConnected()).isTrue();
        }

        try (Program again = service.anotherPortal(port, evidence)) {
            assertThat(again.address()).endsWith(String.valueOf(port));
            assertThat(lyingAbout("spool")).isEmpty();
            int offset = offset(upload, form);
            assertThat(offset).isBetween(MIB, 2 * MIB);
            HttpResponse<String> last = send(tus(upload, form)
                    .header("Upload-Offset", String.valueOf(offset))
                    .header("Content-Type", "application/offset+octet-stream")
                    .method("PATCH", BodyPublishers.ofByteArray(document, offset, document.length - offset)));
            assertThat(last.statusCode()).isEqualTo(204);
            List<String> kept = service.texts("SELECT sha256 FROM draft_file WHERE form_key = ?", form.key());
            assertThat(kept).singleElement().satisfies(sha256 -> assertThat(evidence.resolve(sha256.substring(0, 2))
                            .resolve(sha256.substring(2, 4))
                            .resolve(sha256))
                    .hasBinaryContent(document));
            assertThat(lyingAbout("incoming")).isEmpty();
        }
    }

    private record Form(String cookie, String token, String key) {
        String asParts() {
            return "--b\r\nContent-Disposition: form-data; name=\"formToken\"\r\n\r\n" + token
                    + "\r\n--b\r\nContent-Disposition: form-data; name=\"formKey\"\r\n\r\n" + key
                    + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"b.pdf\"\r\n\r\n";
        }
    }

    private Form form() throws IOException, InterruptedException {
        HttpResponse<String> page = send(HttpRequest.newBuilder(address("/filing/report")));
        String cookie = page.headers().firstValue("set-cookie").orElseThrow().replaceAll(";.*", "");
        return new Form(cookie, field("formToken", page.body()), field("formKey", page.body()));
    }

    private static String field(String name, String html) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(html);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private String begin(Form form) throws IOException, InterruptedException {
        HttpResponse<String> begun = send(tus("/uploads", form)
                .header("Upload-Length", String.valueOf(document.length))
                .header("Upload-Metadata", "filename " + base64("a.pdf") + ",formKey " + base64(form.key()))
                .POST(BodyPublishers.noBody()));
        return begun.headers().firstValue("location").orElseThrow();
    }

    /** A request of which one megabyte of the file is sent and no more. */
    private Socket half(String what, Form form, String headers, String before) throws IOException {
        Socket line = new Socket("localhost", port);
        OutputStream out = line.getOutputStream();
        out.write((what + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + form.cookie() + "\r\nX-Form-Token: "
                        + form.token() + "\r\nSec-Fetch-Site: same-origin\r\n" + headers + "\r\n\r\n" + before)
                .getBytes(StandardCharsets.US_ASCII));
        out.write(document, 0, MIB);
        out.flush();
        return line;
    }

    private int offset(String upload, Form form) throws IOException, InterruptedException {
        HttpResponse<String> state = send(tus(upload, form).method("HEAD", BodyPublishers.noBody()));
        return Integer.parseInt(state.headers().firstValue("upload-offset").orElseThrow());
    }

    private HttpRequest.Builder tus(String path, Form form) {
        return HttpRequest.newBuilder(address(path))
                .header("Cookie", form.cookie())
                .header("X-Form-Token", form.token())
                .header("Sec-Fetch-Site", "same-origin")
                .header("Tus-Resumable", "1.0.0");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create(Program.address(port) + path);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> lyingAbout(String folder) throws IOException {
        try (Stream<Path> files = Files.list(evidence.resolve(folder))) {
            return files.toList();
        }
    }
}
