package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.zhihe.admin.scene.AgreementInSight;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.agreement.MediationAgreement;
import org.zhihe.casework.agreement.Obligation;
import org.zhihe.casework.agreement.Obligations;
import org.zhihe.casework.confirmation.ConfirmingCourts;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** What was agreed, as far as the desk may read it. */
@Singleton
class AgreementFacts {
    private final AgreementInSight agreements;
    private final Obligations obligations;
    private final ConfirmingCourts courts;
    private final Clocks clocks;
    private final Messages messages;

    AgreementFacts(
            AgreementInSight agreements,
            Obligations obligations,
            ConfirmingCourts courts,
            Clocks clocks,
            Messages messages) {
        this.agreements = agreements;
        this.obligations = obligations;
        this.courts = courts;
        this.clocks = clocks;
        this.messages = messages;
    }

    void tell(Scene scene, Track track, FactList facts) {
        agreements.of(scene).filter(one -> one.reachedIn(track)).ifPresent(one -> {
            facts.with("agreement", one.number());
            facts.with("agreementForm", one.form());
            facts.with("effectiveOn", one.effectiveOn());
            long id = Objects.requireNonNull(one.id());
            for (Obligation promise : obligations.findByAgreementIdOrderByPosition(id)) {
                facts.line(messages.get("obligation.label", promise.position() + 1), words(promise));
            }
            doubt(scene, one).ifPresent(said -> facts.line(messages.get("confirmation.not-yet.fact"), said));
        });
    }

    /** While the parties could ask a court and it is not certain which: who has to do what. */
    private Optional<String> doubt(Scene scene, MediationAgreement agreement) {
        LocalDate today = clocks.today();
        Optional<LocalDate> last =
                clocks.runningUntil(agreement.confirmationClock()).filter(day -> !today.isAfter(day));
        boolean asked =
                scene.tracks().stream().anyMatch(track -> track.kind() == ProcedureKind.CONFIRMATION && track.open());
        if (asked
                || last.isEmpty()
                || courts.of(scene.matter(), agreement, today).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(courts.openBefore(scene.matter(), today)
                .map(open -> messages.get("confirmation.not-yet.desk", open, last.get()))
                .orElseGet(() -> messages.get("confirmation.not-yet.desk.none", last.get())));
    }

    private String words(Obligation promise) {
        return promise.amount() == null
                ? messages.get("obligation.words", promise.debtorSide(), promise.dueOn(), promise.promise())
                : messages.get(
                        "obligation.words.amount",
                        promise.debtorSide(),
                        promise.dueOn(),
                        promise.promise(),
                        promise.amount());
    }
}
