package org.zhihe.portal.confirmation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.confirmation.ConfirmingCourts;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.routing.Courts;
import org.zhihe.casework.routing.Finding;
import org.zhihe.portal.tracking.MatterFile;
import org.zhihe.templates.Formats;
import org.zhihe.templates.Messages;
import org.zhihe.templates.page.Fact;

/** Says beforehand that the court cannot be asked yet. */
@Singleton
class NotYet {
    private final ConfirmingCourts courts;
    private final Messages messages;

    NotYet(ConfirmingCourts courts, Messages messages) {
        this.courts = courts;
        this.messages = messages;
    }

    NotYetPage page(MatterFile file, MediationAgreement agreement, StepRefused why, List<Fact> facts) {
        String number = file.access().number();
        LocalDate last = file.dueOn(DeadlineRule.CONFIRMATION_APPLICATION);
        List<Courts.Possible> possible = last == null || last.isBefore(file.today())
                ? List.of()
                : courts.possible(file.matter(), agreement, file.today());
        return new NotYetPage(
                number,
                messages.get(possible.isEmpty() ? "action.confirmation" : "confirmation.not-yet.title"),
                messages.get(why.messageKey(), why.arguments().toArray()),
                last == null
                        ? facts
                        : Stream.concat(
                                        facts.stream(),
                                        Stream.of(Fact.of(messages.get("confirmation.last"), Formats.date(last))))
                                .toList(),
                possible.stream().map(this::sentence).toList(),
                steps(possible, last),
                "/matters/" + number + "/questions",
                "/matters/" + number);
    }

    private String sentence(Courts.Possible one) {
        return messages.get(
                "confirmation.not-yet.court",
                one.court().name(),
                one.open().entrySet().stream()
                        .map(open -> open.getValue() == Finding.UNKNOWN
                                ? messages.get("confirmation.not-yet.measured", open.getKey())
                                : messages.get("confirmation.not-yet.needs", open.getKey(), open.getValue()))
                        .collect(Collectors.joining("，")),
                one.explanation());
    }

    private List<String> steps(List<Courts.Possible> possible, @Nullable LocalDate last) {
        return possible.isEmpty() || last == null
                ? List.of(messages.get("confirmation.not-yet.ask"))
                : List.of(
                        messages.get("confirmation.not-yet.tell"),
                        messages.get("confirmation.not-yet.established"),
                        messages.get("confirmation.not-yet.return", last));
    }
}
