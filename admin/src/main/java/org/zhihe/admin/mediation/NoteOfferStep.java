package org.zhihe.admin.mediation;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.mediation.MediationStatus;
import org.zhihe.casework.mediation.Offer;
import org.zhihe.casework.mediation.OfferDesk;
import org.zhihe.casework.party.Side;
import org.zhihe.templates.Messages;
import org.zhihe.templates.form.Answers;
import org.zhihe.templates.form.Field;
import org.zhihe.templates.form.Form;
import org.zhihe.templates.form.Group;
import org.zhihe.templates.form.Option;

/** Notes what a side offers, takes up or turns down; it stays with the mediation. */
@Singleton
@Order(160)
class NoteOfferStep implements MediationStep {
    private final OfferDesk desk;
    private final Messages messages;

    NoteOfferStep(OfferDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "note-offer";
    }

    @Override
    public boolean offered(Scene scene) {
        return scene.mediation()
                .filter(one -> one.status() == MediationStatus.MEDIATING)
                .isPresent();
    }

    @Override
    public Form form(Scene scene) {
        return Form.of(
                name(),
                Group.of(
                        "offer",
                        Field.radio("side", Option.of(Side.class, messages)).required(),
                        Field.radio("statement", Option.of(Offer.Statement.class, messages))
                                .required(),
                        Field.amount("amount"),
                        Field.area("content").max(2000).required()));
    }

    @Override
    public void take(Scene scene, int seenVersion, Answers answers) {
        desk.note(
                scene.officer(),
                scene.number(),
                seenVersion,
                answers.choice("side", Side.class),
                answers.choice("statement", Offer.Statement.class),
                answers.optionalAmount("amount").orElse(null),
                answers.text("content"));
    }
}
