package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.zhihe.admin.paper.PdfPrinter;
import org.zhihe.templates.Renderer;

/** The letter by itself, as a page that needs nothing else and as a PDF. */
@Singleton
class LetterPdf {
    private static final String STYLE = "letter.css";

    private final Renderer renderer;
    private final PdfPrinter printer;

    LetterPdf(Renderer renderer, PdfPrinter printer) {
        this.renderer = renderer;
        this.printer = printer;
    }

    boolean available() {
        return printer.available();
    }

    byte[] pdf(LetterPage letter) {
        return printer.print(html(letter));
    }

    /** With its style inside, so that it looks the same wherever it is opened. */
    String html(LetterPage letter) {
        return renderer.render("paper/transfer", letter)
                .strip()
                .replace("</head>", "<style>" + style() + "</style></head>");
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(LetterPdf.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }
}
