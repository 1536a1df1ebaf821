package org.zhihe.admin.transfer;

import jakarta.inject.Singleton;
import org.zhihe.admin.paper.PaperPdf;

/** The letter by itself, as a page that needs nothing else and as a PDF. */
@Singleton
class LetterPdf {
    private static final String VIEW = "paper/transfer";

    private final PaperPdf papers;

    LetterPdf(PaperPdf papers) {
        this.papers = papers;
    }

    boolean available() {
        return papers.available();
    }

    byte[] pdf(LetterPage letter) {
        return papers.pdf(VIEW, letter);
    }

    String html(LetterPage letter) {
        return papers.html(VIEW, letter);
    }
}
