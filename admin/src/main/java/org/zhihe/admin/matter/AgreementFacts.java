package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.agreement.Agreements;
import org.zhihe.casework.agreement.Obligation;
import org.zhihe.casework.agreement.Obligations;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** What was agreed: for the desk that mediated, the centre and the court that is asked to confirm it. */
@Singleton
class AgreementFacts {
    private static final Set<Desk> READERS = EnumSet.of(Desk.MEDIATION, Desk.INTAKE, Desk.COURT);

    private final Agreements agreements;
    private final Obligations obligations;
    private final Messages messages;

    AgreementFacts(Agreements agreements, Obligations obligations, Messages messages) {
        this.agreements = agreements;
        this.obligations = obligations;
        this.messages = messages;
    }

    static boolean readableFor(Scene scene) {
        return READERS.contains(scene.desk()) || scene.administrativeMediation().isPresent();
    }

    void tell(Scene scene, Track track, FactList facts) {
        if (!readableFor(scene)) {
            return;
        }
        agreements
                .latestOfMatter(scene.matter().id())
                .filter(one -> one.reachedIn(track))
                .ifPresent(one -> {
                    facts.with("agreement", one.number());
                    facts.with("agreementForm", one.form());
                    facts.with("effectiveOn", one.effectiveOn());
                    long id = Objects.requireNonNull(one.id());
                    for (Obligation promise : obligations.findByAgreementIdOrderByPosition(id)) {
                        facts.line(messages.get("obligation.label", promise.position() + 1), words(promise));
                    }
                });
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
