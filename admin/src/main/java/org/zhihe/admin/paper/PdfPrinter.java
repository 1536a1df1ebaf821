package org.zhihe.admin.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints a paper as a tagged PDF with a Chinese font in it. Nothing is fetched for it, from wherever: all there is stands in
 * the page. Without the font there are no PDFs, and papers are printed from their pages.
 */
@Singleton
public class PdfPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(PdfPrinter.class);
    /** The family that the style sheets of papers name. */
    private static final String FAMILY = "paper";

    private final Path font;

    PdfPrinter(@Value("${zhihe.paper.font:/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc}") Path font) {
        this.font = font;
        // It would write what is in a paper.
        XRLog.setLoggingEnabled(false);
    }

    /** Whether there is a font to print with. */
    public boolean available() {
        return Files.isReadable(font);
    }

    /** Says at the start what will be missing. */
    void warnIfMissing() {
        if (!available()) {
            LOG.warn("no font at {}: letters are printed from their pages, there are no PDFs of them", font);
        }
    }

    /** @param html well-formed as XML, with its language and title */
    public byte[] print(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.usePdfUaAccessibility(true);
        printer.useUriResolver((base, address) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            printer.useExternalResourceAccessControl((address, kind) -> false, moment);
        }
        printer.useFont(font.toFile(), FAMILY);
        printer.withProducer("Zhihe");
        printer.withHtmlContent(html, null);
        printer.toStream(pdf);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper could not be printed", e);
        }
        return pdf.toByteArray();
    }
}
