package org.zhihe.admin.rule;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.procedure.Refusal;
import org.zhihe.casework.routing.RuleBook;
import org.zhihe.casework.routing.RuleBooks;
import org.zhihe.casework.routing.RuleDesk;
import org.zhihe.casework.routing.RulePreview;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.SubmittedForm;

/** What the pages of both tables work with. */
@Singleton
record RuleWork(RuleBooks books, RuleDesk desk, RulePreview preview, Clocks clocks, Messages messages) {
    /** Where a refusal is shown; anything else is about the body. */
    private static final Map<String, String> FIELDS =
            Map.of("refusal.rule.days", "validTo", "refusal.rule.amounts", "amountTo");

    RuleBook now() {
        return books.now();
    }

    LocalDate today() {
        return clocks.today();
    }

    static String field(Refusal why) {
        return FIELDS.getOrDefault(why.messageKey(), "body");
    }

    /** What is no version was seen by nobody. */
    static long version(SubmittedForm sent) {
        String seen = sent.first("version");
        return seen.matches("-?\\d{1,18}") ? Long.parseLong(seen) : -2;
    }
}
