package org.zhihe.admin.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.zhihe.templates.Renderer;

/** A paper by itself, as a page that needs nothing else and as a PDF. */
@Singleton
public class PaperPdf {
    private static final String STYLE = "paper.css";

    private final Renderer renderer;
    private final PdfPrinter printer;

    PaperPdf(Renderer renderer, PdfPrinter printer) {
        this.renderer = renderer;
        this.printer = printer;
    }

    public boolean available() {
        return printer.available();
    }

    /** @param view well-formed as XML */
    public byte[] pdf(String view, Object page) {
        return printer.print(html(view, page));
    }

    /** With its style inside, so that it looks the same wherever it is opened. */
    public String html(String view, Object page) {
        return renderer.render(view, page).strip().replace("</head>", "<style>" + style() + "</style></head>");
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(PaperPdf.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }
}
