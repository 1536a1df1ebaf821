package org.zhihe.admin.matter;

import jakarta.inject.Singleton;
import org.zhihe.admin.scene.Scene;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.ProcedureKind;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.referral.CourtReferral;
import org.zhihe.casework.referral.CourtReferrals;
import org.zhihe.templates.Messages;

/** A referral to a court: the letter, what went along, the court's answer. */
@Singleton
class ReferralCard implements CardContent.Source {
    private final CourtReferrals referrals;
    private final Messages messages;

    ReferralCard(CourtReferrals referrals, Messages messages) {
        this.referrals = referrals;
        this.messages = messages;
    }

    @Override
    public ProcedureKind kind() {
        return ProcedureKind.COURT_REFERRAL;
    }

    @Override
    public CardContent of(Scene scene, Track track) {
        FactList facts = new FactList(messages).with("court", track.bodyName());
        if (Latest.atItsBody(scene, track)) {
            referrals
                    .findOnDesk(scene.number(), track.bodyId(), scene.officer().id())
                    .ifPresent(one -> tell(scene, one, facts));
        }
        String number = track.caseNumber();
        return new CardContent(number == null ? "" : number, facts.all());
    }

    private static void tell(Scene scene, CourtReferral one, FactList facts) {
        facts.with("letter", one.number()).with("sentOn", one.sentOn());
        if (scene.desk() == Desk.COURT || scene.desk() == Desk.INTAKE) {
            facts.with("materials", one.materialList().isEmpty() ? null : String.join("；", one.materialList()));
            facts.with("note", one.note());
        }
        facts.with("receiptNumber", one.receiptNumber())
                .with("receiptedOn", one.receiptedOn())
                .with("result", one.result())
                .with("resultOn", one.resultOn());
    }
}
