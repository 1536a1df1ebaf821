package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.page.FileLine;

/**
 * Everything that is missing, and the filing to put it right.
 *
 * @param files what this party has handed in before
 */
public record CorrectionPage(
        String number,
        List<Missing> missing,
        @Nullable LocalDate by,
        String counted,
        List<FileLine> files,
        FormView form,
        String action,
        String version,
        String formKey,
        String backHref) {

    public record Missing(String what, String how) {}
}
