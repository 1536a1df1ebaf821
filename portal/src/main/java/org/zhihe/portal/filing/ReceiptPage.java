package org.zhihe.portal.filing;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.page.Checklist;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.FileLine;
import org.zhihe.templates.page.QrCode;
import org.zhihe.templates.page.Station;

/**
 * What the applicant keeps: number, query code, and what happens next.
 *
 * @param said of the rights and to the questions
 * @param more what could still be handed in
 * @param series all matters of the form, when it has filed several
 * @param qr leads to the matter's page, without the code
 */
public record ReceiptPage(
        String number,
        String queryCode,
        Instant filedAt,
        List<Station> line,
        String next,
        @Nullable LocalDate answerBy,
        String counted,
        List<Fact> facts,
        List<Fact> said,
        List<Checklist> more,
        List<FileLine> files,
        List<InSeries> series,
        String trackHref,
        QrCode qr) {

    /** A matter of the same form, against another respondent. */
    public record InSeries(String number, String respondent, String queryCode, String href) {}
}
