package org.zhihe.portal.tracking;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.zhihe.templates.form.FormView;

/** Everything that is missing, and the filing to put it right. */
public record CorrectionPage(
        String number,
        List<Missing> missing,
        @Nullable LocalDate by,
        String counted,
        FormView form,
        String action,
        String version,
        String formKey,
        String backHref) {

    public record Missing(String what, String how) {}
}
