package org.zhihe.portal.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhihe.casework.intake.RightNumber;
import org.zhihe.casework.intake.RightNumberFlaw;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.SubmittedForm;

/**
 * Numbers of rights on a form. One that is odd is asked about once and then taken; the page remembers which ones it has
 * asked about. One that is no such number at all is refused with an example.
 */
final class RightNumbers {
    private static final String ASKED = "askedNumbers";

    private RightNumbers() {}

    static Field asked() {
        return Field.hidden(ASKED).max(1000);
    }

    /** What was sent, as the page is to be drawn if it is shown again. */
    static SubmittedForm noted(SubmittedForm sent) {
        FilingShape shape = FilingShape.of(sent);
        return sent.with(
                ASKED,
                IntStream.range(0, shape.rights())
                        .mapToObj(i -> number(shape, i, sent.first(RightQuestions.number(i))))
                        .flatMap(Optional::stream)
                        .filter(one -> one.flaw().filter(RightNumberFlaw::taken).isPresent())
                        .map(RightNumbers::mark)
                        .collect(Collectors.joining(",")));
    }

    /** @param before the form as the browser sent it, with what it has been asked about */
    static void check(Answers answers, SubmittedForm before) {
        List<String> asked = Arrays.asList(before.first(ASKED).split(","));
        FilingShape shape = FilingShape.of(answers.submitted());
        for (int i = 0; i < shape.rights(); i++) {
            String field = RightQuestions.number(i);
            Optional<RightNumber> number = number(shape, i, answers.text(field));
            Optional<RightNumberFlaw> flaw = number.flatMap(RightNumber::flaw);
            if (flaw.isPresent() && !flaw.get().taken()) {
                answers.refuse(field, "form.error.right-number." + number.get().type());
            } else if (flaw.isPresent() && !asked.contains(mark(number.get()))) {
                answers.refuse(
                        field,
                        "form.error.right-number." + flaw.get(),
                        number.get().type());
            }
        }
    }

    private static Optional<RightNumber> number(FilingShape shape, int i, String typed) {
        return typed.isBlank() ? Optional.empty() : shape.types().get(i).map(type -> RightNumber.of(type, typed));
    }

    /** The kind too: choosing another asks anew. */
    private static String mark(RightNumber number) {
        return number.type() + " " + number.value().replace(',', ' ');
    }
}
