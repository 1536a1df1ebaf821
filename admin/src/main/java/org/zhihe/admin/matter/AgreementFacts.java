package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import java.util.Objects;
import org.zhihe.admin.scene.AgreementInSight;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.agreement.Obligation;
import org.zhihe.casework.agreement.Obligations;
import org.zhihe.casework.matter.Track;
import org.zhihe.templates.Messages;

/** What was agreed, as far as the desk may read it. */
@Singleton
class AgreementFacts {
    private final AgreementInSight agreements;
    private final Obligations obligations;
    private final Messages messages;

    AgreementFacts(AgreementInSight agreements, Obligations obligations, Messages messages) {
        this.agreements = agreements;
        this.obligations = obligations;
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
