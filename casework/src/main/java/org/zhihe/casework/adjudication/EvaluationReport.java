package org.zhihe.casework.adjudication;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import org.zhihe.casework.procedure.StepRefused;

/**
 * The report (专利权评价报告) that the office may demand where a right was granted without examination (国知局令第81号 14).
 *
 * @param until the last day to file it
 * @param filedOn with {@code number}; null while it is waited for
 * @param item the piece of evidence that it is; null when it lies in the file on paper
 */
public record EvaluationReport(
        LocalDate askedOn,
        LocalDate until,
        @Nullable LocalDate filedOn,
        @Nullable String number,
        @Nullable Long item) {

    public boolean awaited() {
        return filedOn == null;
    }

    /** A request is rejected for want of it only once its last day has passed. */
    void refuseUnlessOverdue(LocalDate today) {
        if (!awaited() || !today.isAfter(until)) {
            throw new StepRefused("adjudication.report-not-overdue", until);
        }
    }
}
