package org.zhihe.portal.question;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import org.zhihe.templates.form.FormView;

/**
 * A party's questions with their answers.
 *
 * @param form null once nobody can be asked any more
 */
public record QuestionPage(
        String number, List<Said> thread, @Nullable FormView form, String action, String backHref) {

    /**
     * @param mark new, or that it waits; may be empty
     * @param answer whether the office says it
     */
    public record Said(String by, Instant at, String text, String mark, boolean answer) {}
}
