package org.zhihe.admin.mediation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.agreement.AgreementTerms;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** The form of an agreement, and the terms it becomes. */
@Singleton
public class AgreementSheet {
    private static final int PROMISES = 3;

    private final Messages messages;

    AgreementSheet(Messages messages) {
        this.messages = messages;
    }

    public Form form(String name) {
        List<Group> groups = new ArrayList<>();
        groups.add(Group.of(
                "terms",
                Field.radio("form", Option.of(AgreementForm.class, messages)).required(),
                Field.area("facts").max(5000).required(),
                Field.area("terms").max(5000).required()));
        IntStream.rangeClosed(1, PROMISES).mapToObj(this::promise).forEach(groups::add);
        groups.add(Group.of(
                "signed",
                Field.date("partiesSignedOn").notAfterToday().required(),
                Field.date("mediatorSignedOn").notAfterToday(),
                Field.date("sealedOn").notAfterToday()));
        return new Form(name, groups);
    }

    public void check(Answers answers) {
        for (int i = 1; i <= PROMISES; i++) {
            checkPromise(answers, i);
        }
        if (answers.choice("form", AgreementForm.class) == AgreementForm.WRITTEN) {
            Stream.of("mediatorSignedOn", "sealedOn")
                    .filter(day -> answers.optionalDate(day).isEmpty())
                    .forEach(day -> answers.refuse(day, "refusal.agreement.signatures-missing"));
        }
    }

    public AgreementTerms terms(Answers answers) {
        List<AgreementTerms.Promise> promises = IntStream.rangeClosed(1, PROMISES)
                .filter(i -> begun(answers, i))
                .mapToObj(i -> new AgreementTerms.Promise(
                        answers.choice(named("debtor", i), Side.class),
                        answers.text(named("promise", i)),
                        answers.optionalAmount(named("amount", i)).orElse(null),
                        answers.date(named("dueOn", i))))
                .toList();
        return new AgreementTerms(
                answers.choice("form", AgreementForm.class),
                answers.text("facts"),
                answers.text("terms"),
                answers.date("partiesSignedOn"),
                answers.optionalDate("mediatorSignedOn").orElse(null),
                answers.optionalDate("sealedOn").orElse(null),
                promises);
    }

    private Group promise(int i) {
        Field debtor = Field.select("debtor", Option.of(Side.class, messages)).named(named("debtor", i));
        Field promise = Field.area("promise").max(300).named(named("promise", i));
        Field amount = Field.amount("amount").named(named("amount", i));
        Field dueOn = Field.date("dueOn").named(named("dueOn", i));
        return i == 1
                ? Group.of("promise", debtor.required(), promise.required(), amount, dueOn.required())
                        .titled(i)
                : Group.of("promise", debtor, promise, amount, dueOn).titled(i);
    }

    /** All of a promise or nothing, but for the sum. */
    private static void checkPromise(Answers answers, int i) {
        if (!begun(answers, i)) {
            return;
        }
        Stream.of("debtor", "promise")
                .filter(field -> answers.optional(named(field, i)).isEmpty())
                .forEach(field -> answers.refuse(named(field, i), "form.record-agreement." + field + ".missing"));
        if (answers.optionalDate(named("dueOn", i)).isEmpty()) {
            answers.refuse(named("dueOn", i), "form.record-agreement.dueOn.missing");
        }
    }

    private static boolean begun(Answers answers, int i) {
        return answers.optional(named("debtor", i)).isPresent()
                || answers.optional(named("promise", i)).isPresent()
                || answers.optionalAmount(named("amount", i)).isPresent()
                || answers.optionalDate(named("dueOn", i)).isPresent();
    }

    private static String named(String field, int i) {
        return field + "-" + i;
    }
}
