package org.zhihe.admin.audit;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.AuditLine;
import org.zhihe.casework.audit.AuditOutcome;
import org.zhihe.casework.audit.AuditQuestion;
import org.zhihe.casework.audit.AuditSearch;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** What the administrator asks for: a week, unless days are given. */
@Singleton
class AuditFilter {
    private static final int DAYS = 6;

    private final AuditSearch search;
    private final Clocks clocks;
    private final Messages messages;
    private final Form form;

    AuditFilter(AuditSearch search, Clocks clocks, Messages messages) {
        this.search = search;
        this.clocks = clocks;
        this.messages = messages;
        this.form = Form.of(
                "audit",
                Group.of(
                        "filter",
                        Field.date("from"),
                        Field.date("until"),
                        Field.text("person").max(60),
                        Field.text("matter").max(40),
                        Field.select("act", Option.of(Act.class, messages)),
                        Field.select("outcome", Option.of(AuditOutcome.class, messages)),
                        Field.hidden("before").max(18)));
    }

    Answers read(SubmittedForm asked) {
        LocalDate today = clocks.today();
        SubmittedForm complete = asked.first("until").isBlank() ? asked.with("until", today.toString()) : asked;
        return form.read(
                complete.first("from").isBlank()
                        ? complete.with("from", today.minusDays(DAYS).toString())
                        : complete,
                today);
    }

    /** Says in the answers what nobody can be asked for; the question is then not to be used. */
    AuditQuestion question(Answers answers) {
        return new AuditQuestion(
                start(answers.optionalDate("from").orElse(clocks.today())),
                start(answers.optionalDate("until").orElse(clocks.today()).plusDays(1)),
                found(answers, "person", search::person),
                answers.optionalChoice("act", Act.class).orElse(null),
                answers.optionalChoice("outcome", AuditOutcome.class).orElse(null),
                found(answers, "matter", search::matter),
                before(answers));
    }

    FormView view(Answers answers) {
        // The next question begins at the newest again.
        return FormView.of(form, answers.submitted().with("before", ""), answers.errors(), messages);
    }

    private static <T> @Nullable T found(Answers answers, String field, Function<String, Optional<T>> finder) {
        String text = answers.text(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> found = finder.apply(text);
        if (found.isEmpty()) {
            answers.refuse(field, "audit." + field + ".unknown");
        }
        return found.orElse(null);
    }

    private @Nullable AuditLine before(Answers answers) {
        String id = answers.text("before");
        return id.matches("\\d{1,18}") ? search.find(Long.parseLong(id)).orElse(null) : null;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }
}
