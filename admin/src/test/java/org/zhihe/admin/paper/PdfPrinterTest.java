package org.zhihe.admin.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTest {
    private static final Path FONT = Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");

    private static String page(String body) {
        return "<html lang=\"zh-CN\"><head><title>函</title><meta name=\"subject\" content=\"函\"/>"
                + "<style>body { font-family: paper; }</style></head><body>" + body + "</body></html>";
    }

    private static String printed(PdfPrinter printer, String body) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(page(body)))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void printsChineseThatCanBeFoundAgain() throws IOException {
        assertThat(printed(new PdfPrinter(FONT), "<p>咸市监案移〔2026〕1号</p>")).contains("咸市监案移〔2026〕1号");
    }

    @Test
    void i10NothingIsFetchedWhateverStandsInThePage(@TempDir Path folder) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        Path secret = Files.writeString(folder.resolve("secret.css"), "p::after { content: 'leaked'; }");
        try {
            String there = "http://localhost:" + server.getAddress().getPort();
            String text = printed(
                    new PdfPrinter(FONT),
                    "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + secret.toUri() + "\"/>"
                            + "<style>@import url(" + there + "/a.css);</style>"
                            + "<img alt=\"图\" src=\"" + there + "/b.png\"/><p>正文</p>");
            assertThat(text).contains("正文").doesNotContain("leaked");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void withoutTheFontThereAreNoPdfs(@TempDir Path folder) {
        assertThat(new PdfPrinter(folder.resolve("none.ttc")).available()).isFalse();
        assertThat(new PdfPrinter(FONT).available()).isTrue();
    }
}
