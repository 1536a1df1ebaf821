package org.zhihe.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.zhihe.portal.Citizen.Answer;

/** Files that come in pieces while the form is being filled. */
@Timeout(60)
class UploadTest {
    private final Citizen citizen = new Citizen();
    private final byte[] pdf = pdf();
    private final Map<String, Object> form =
            Citizen.drawn(citizen.get("/filing/mediation").page());

    private static byte[] pdf() {
        byte[] bytes = new byte[300_000];
        new Random().nextBytes(bytes);
        byte[] beginning = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, bytes, 0, beginning.length);
        return bytes;
    }

    private HttpRequest.Builder tus(Citizen who, String path) {
        return who.request(path)
                .header("Tus-Resumable", "1.0.0")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Form-Token", who.formToken());
    }

    private String metadata(String name) {
        return "filename " + base64(name) + ",field " + base64("files") + ",formKey "
                + base64(form.get("formKey").toString());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private Answer begin(String name, long length) {
        return citizen.send(tus(citizen, "/uploads")
                .header("Upload-Length", String.valueOf(length))
                .header("Upload-Metadata", metadata(name))
                .POST(BodyPublishers.noBody()));
    }

    private Answer piece(Citizen who, String upload, int from, int to) {
        return who.send(tus(who, upload)
                .header("Upload-Offset", String.valueOf(from))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(pdf, from, to - from))));
    }

    private Answer state(Citizen who, String upload) {
        return who.send(tus(who, upload).method("HEAD", BodyPublishers.noBody()));
    }

    @Test
    void aFileSentInPiecesIsOnTheFormWhenItIsShownAgain() {
        Answer begun = begin("合同.pdf", pdf.length);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("tus-resumable")).isEqualTo("1.0.0");
        String upload = begun.location();
        assertThat(piece(citizen, upload, 0, 100_000).header("upload-offset")).isEqualTo("100000");
        Answer last = piece(citizen, upload, 100_000, pdf.length);
        assertThat(last.status()).isEqualTo(204);
        assertThat(last.header("upload-file")).matches("\\d+");
        Answer again = citizen.postMultipart("/filing/mediation", form);
        assertThat(again.page().select(".held-name").text()).isEqualTo("合同.pdf");
    }

    @Test
    void U09_whatCameBeforeTheLineWasCutIsStillThere() throws IOException {
        String upload = begin("合同.pdf", pdf.length).location();
        try (Socket line = new Socket("localhost", PortalServer.get().getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("PATCH " + upload + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                            + "Tus-Resumable: 1.0.0\r\nX-Form-Token: " + citizen.formToken()
                            + "\r\nCookie: zhihe-portal-browser=" + citizen.cookie("zhihe-portal-browser")
                            + "\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n"
                            + "Content-Length: " + pdf.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(pdf, 0, 150_000);
            out.flush();
            while (!state(citizen, upload).header("upload-offset").equals("150000")) {
                Thread.onSpinWait();
            }
        }
        Answer answer = piece(citizen, upload, 150_000, pdf.length);
        while (answer.status() == 423) {
            // The server has not noticed yet that the line is cut.
            answer = piece(citizen, upload, 150_000, pdf.length);
        }
        assertThat(answer.header("upload-file")).isNotEmpty();
    }

    @Test
    void aPieceThatDoesNotBelongThereIsRefusedWithTheRightPlace() {
        String upload = begin("合同.pdf", pdf.length).location();
        piece(citizen, upload, 0, 100_000);
        Answer wrong = piece(citizen, upload, 0, 100_000);
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.header("upload-offset")).isEqualTo("100000");
    }

    @Test
    void aPieceAboveEightMegabytesIsNotRead() {
        String upload = begin("合同.pdf", 20_000_000).location();
        Answer answer = citizen.send(tus(citizen, upload)
                .header("Upload-Offset", "0")
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(Arrays.copyOf(pdf, 8 * 1024 * 1024 + 1))));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(state(citizen, upload).header("upload-offset")).isEqualTo("0");
    }

    @Test
    void refusalsAreSentencesThatTheFieldCanShow() {
        Answer kind = begin("程序.exe", 10);
        assertThat(kind.status()).isEqualTo(422);
        assertThat(kind.http().body()).contains("“程序.exe”的类型不能上传");
        Answer large = begin("长.pdf", 201L * 1024 * 1024);
        assertThat(large.http().body()).contains("“长.pdf”超过 200 MB");
        String upload = begin("照片.jpg", pdf.length).location();
        assertThat(piece(citizen, upload, 0, pdf.length).http().body()).contains("“照片.jpg”的内容与后缀名不一致");
    }

    @Test
    void anotherBrowserNeitherSeesNorTouchesIt() {
        String upload = begin("合同.pdf", pdf.length).location();
        Citizen other = new Citizen();
        assertThat(state(other, upload).status()).isEqualTo(404);
        assertThat(piece(other, upload, 0, 10).status()).isEqualTo(404);
        assertThat(other.send(tus(other, upload).DELETE()).status()).isEqualTo(404);
        assertThat(state(citizen, upload).status()).isEqualTo(200);
    }

    @Test
    void I13_withoutTheTokenNothingIsTaken() {
        Answer answer = citizen.send(citizen.request("/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Upload-Length", "10")
                .header("Upload-Metadata", metadata("合同.pdf"))
                .POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(415);
        Answer made = citizen.send(citizen.request("/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Form-Token", new Citizen().formToken())
                .header("Upload-Length", "10")
                .header("Upload-Metadata", metadata("合同.pdf"))
                .POST(BodyPublishers.noBody()));
        assertThat(made.status()).isEqualTo(403);
    }

    @Test
    void anEndedUploadIsGone() {
        String upload = begin("合同.pdf", pdf.length).location();
        piece(citizen, upload, 0, pdf.length);
        assertThat(citizen.send(tus(citizen, upload).DELETE()).status()).isEqualTo(204);
        assertThat(state(citizen, upload).status()).isEqualTo(404);
        Answer again = citizen.postMultipart("/filing/mediation", form);
        assertThat(again.page().select(".held-name")).isEmpty();
    }

    @Test
    void saysWhatItSpeaks() {
        Answer options = citizen.send(citizen.request("/uploads").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(options.header("tus-version")).isEqualTo("1.0.0");
        assertThat(options.header("tus-extension")).isEqualTo("creation,termination");
        Answer other = citizen.send(citizen.request("/uploads")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Form-Token", citizen.formToken())
                .header("Tus-Resumable", "0.2.0")
                .POST(BodyPublishers.noBody()));
        assertThat(other.status()).isEqualTo(412);
    }
}
