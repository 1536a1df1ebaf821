package org.zhihe.admin.ledger;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.transfer.LedgerPlace;
import org.zhihe.casework.transfer.LedgerQuestion;
import org.zhihe.casework.transfer.TransferKind;
import org.zhihe.casework.transfer.TransferStatus;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.FormView;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;
import org.zhihe.templates.form.SubmittedForm;

/** What of the ledger is asked for. */
@Singleton
class LedgerFilter {
    static final List<String> FIELDS = List.of("from", "to", "source", "state", "overdue", "since", "until", "before");

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Bodies bodies;
    private final Clocks clocks;
    private final Messages messages;

    LedgerFilter(Bodies bodies, Clocks clocks, Messages messages) {
        this.bodies = bodies;
        this.clocks = clocks;
        this.messages = messages;
    }

    private Form form() {
        List<Option> all = bodies.findAllOrderById().stream()
                .map(one -> new Option(String.valueOf(one.id()), one.name()))
                .toList();
        List<Option> sources = new ArrayList<>(Option.of(TransferKind.class, messages));
        sources.add(new Option(LedgerQuestion.COURT_REFERRAL, messages.get("ledger.COURT_REFERRAL")));
        List<Option> states = new ArrayList<>(List.of(
                new Option("OPEN", messages.get("ledger.state.OPEN")),
                new Option("ENDED", messages.get("ledger.state.ENDED"))));
        Arrays.stream(TransferStatus.values())
                .map(one -> new Option(one.name(), messages.of(one)))
                .forEach(states::add);
        return Form.of(
                "ledger",
                Group.of(
                        "filter",
                        Field.select("from", all),
                        Field.select("to", all),
                        Field.select("source", sources),
                        Field.select("state", states),
                        Field.date("since"),
                        Field.date("until"),
                        Field.checkbox("overdue"),
                        Field.hidden("before").max(60)));
    }

    Answers read(SubmittedForm asked) {
        return form().read(asked, clocks.today());
    }

    LedgerQuestion question(Answers answers) {
        return new LedgerQuestion(
                answers.optional("from").map(Long::valueOf).orElse(null),
                answers.optional("to").map(Long::valueOf).orElse(null),
                answers.optional("source").orElse(null),
                answers.optional("state").orElse(null),
                answers.ticked("overdue"),
                start(answers.optionalDate("since").orElse(FIRST)),
                start(answers.optionalDate("until").orElse(clocks.today()).plusDays(1)),
                LedgerPlace.read(answers.text("before")).orElse(null));
    }

    /** The next question begins at the newest again. */
    FormView view(Answers answers) {
        return FormView.of(form(), answers.submitted().with("before", ""), answers.errors(), messages);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }
}
