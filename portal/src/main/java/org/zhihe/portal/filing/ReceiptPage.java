package org.zhihe.portal.filing;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.page.Fact;
import org.zhihe.templates.page.FileLine;
import org.zhihe.templates.page.QrCode;
import org.zhihe.templates.page.Station;

/**
 * What the applicant keeps: number, query code, and what happens next.
 *
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
        List<FileLine> files,
        String trackHref,
        QrCode qr) {}
