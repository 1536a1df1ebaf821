package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.zhihe.casework.matter.Matters;
import org.zhihe.portal.Citizen.Answer;
import org.zhihe.portal.Citizen.Upload;

/** Nothing is changed by a form that we did not draw for this browser. */
class FormTokenTest {
    private final Citizen citizen = new Citizen();
    private final Upload photo = Pictures.photo("照片.jpg");

    @Test
    void I12_noRouteTakesAFormWithoutItsToken() {
        List<String> changes = PortalServer.get()
                .getApplicationContext()
                .getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.GET && route.getHttpMethod() != HttpMethod.HEAD)
                .map(route -> route.getUriMatchTemplate()
                        .toPathString()
                        .replace("{way}", "report")
                        .replaceAll("\\{[^}]+}", "1"))
                .toList();
        assertThat(changes).hasSizeGreaterThan(7);
        Citizen citizen = SignUp.signedIn();
        citizen.formToken();
        for (String path : changes) {
            for (String wrong : List.of("", "x".repeat(86), new Citizen().formToken())) {
                Answer refused = citizen.postUntouched(path, Map.of("formToken", wrong));
                assertThat(refused.status()).as(path).isEqualTo(403);
                assertThat(refused.page().text()).contains("表单已经失效").doesNotContain("您填写的内容还在");
            }
        }
    }

    @Test
    void I12_nothingButAFormIsTaken() {
        String body = "formToken=" + citizen.formToken() + "&number=1&code=2";
        for (String type : List.of("text/plain", "application/json", "application/xml")) {
            Answer refused = citizen.send(citizen.request("/track")
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(body)));
            assertThat(refused.status()).as(type).isEqualTo(415);
        }
        Answer untold = citizen.send(citizen.request("/track")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body)));
        assertThat(untold.status()).isEqualTo(415);
    }

    @Test
    void I13_aFormWithFilesWorksWithoutScripts() {
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        assertThat(form.keySet()).first().isEqualTo("formToken");
        Answer receipt = citizen.follow(citizen.postMultipartUntouched("/filing/mediation", form, photo));
        assertThat(receipt.page().text()).contains("照片.jpg");
    }

    @Test
    void I13_aFormWithFilesChangesNothingWithoutItsToken() {
        Map<String, Object> form = Forms.sound(citizen, "mediation");
        Object own = form.remove("formToken");
        for (String wrong : List.of("", "x".repeat(86), new Citizen().formToken())) {
            Map<String, Object> forged = new LinkedHashMap<>();
            forged.put("formToken", wrong);
            forged.putAll(form);
            Answer refused = citizen.postMultipartUntouched("/filing/mediation", forged, photo);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.page().text()).contains("表单已经失效").doesNotContain("您填写的内容还在");
        }
        assertThat(citizen.postMultipartUntouched("/filing/mediation", form, photo)
                        .status())
                .isEqualTo(403);
        Map<String, Object> late = new LinkedHashMap<>(form);
        late.put("formToken", own);
        assertThat(citizen.postMultipartUntouched("/filing/mediation", late, photo)
                        .status())
                .isEqualTo(403);
        assertThat(filed(form)).isFalse();

        assertThat(citizen.postMultipart("/filing/mediation", form, photo).status())
                .isEqualTo(303);
        assertThat(filed(form)).isTrue();
    }

    @Test
    void I13_aFileIsNoToken() {
        String body = "--b\r\nContent-Disposition: form-data; name=\"formToken\"; filename=\"t\"\r\n\r\n"
                + citizen.formToken() + "\r\n--b--\r\n";
        for (String sent : List.of(body, "--b--\r\n", "", "nothing in parts")) {
            Answer refused = citizen.send(citizen.request("/filing/report")
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "multipart/form-data; boundary=b")
                    .POST(BodyPublishers.ofString(sent)));
            assertThat(refused.status()).as(sent).isBetween(400, 403);
        }
    }

    @Test
    void I13_aLargeFormWithoutItsTokenIsAnsweredWithAPage() {
        Upload large = Pictures.pdf("大.pdf", 8 * 1024 * 1024);
        Answer refused = citizen.postMultipartUntouched("/filing/report", Map.of("formToken", "wrong"), large);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().text()).contains("表单已经失效");
    }

    /** What would be two gigabytes is neither waited for nor laid on disk. */
    @Test
    void I13_aFormWithoutItsTokenIsNotListenedToForLong() throws IOException {
        int mib = 1024 * 1024;
        int sent = 0;
        try (Socket line = new Socket("localhost", PortalServer.get().getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("POST /filing/report HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 2000000000\r\n\r\n"
                            + "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> said(line));
            try {
                while (sent < 100 && !answer.isDone()) {
                    out.write(new byte[mib]);
                    sent++;
                }
            } catch (SocketException closed) {
                // Who goes on sending is cut off.
            }
            assertThat(answer.join()).startsWith("HTTP/1.1 403").containsIgnoringCase("connection: close");
        }
        assertThat(sent).isBetween(4, 99);
    }

    private static String said(Socket line) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            line.getInputStream().transferTo(said);
        } catch (IOException closed) {
            // What came before that counts.
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static boolean filed(Map<String, Object> form) {
        Matters matters = PortalServer.get().getApplicationContext().getBean(Matters.class);
        return matters.findByFormKey(form.get("formKey").toString()).isPresent();
    }
}
