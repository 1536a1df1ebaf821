package org.zhihe.portal;

import java.util.Map;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.intake.IntakeDesk;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Outcome;
import org.zhihe.casework.matter.Track;
import org.zhihe.casework.matter.Tracks;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.question.AnswerDesk;
import org.zhihe.casework.question.PartyMessages;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.BodyKind;
import org.zhihe.casework.routing.Condition;
import org.zhihe.casework.routing.ConditionDesk;
import org.zhihe.casework.routing.ObjectionDesk;
import org.zhihe.casework.routing.RerouteDesk;
import org.zhihe.casework.routing.RouteChoice;
import org.zhihe.casework.routing.RouteObjections;
import org.zhihe.casework.routing.Routing;
import org.zhihe.casework.routing.RoutingDesk;

/** What the centre does to a matter while a test looks at it from outside. */
final class Centre {
    private final Officer officer;

    Centre() {
        long body = the(Bodies.class)
                .findFirstByKind(BodyKind.INTAKE_CENTRE)
                .orElseThrow()
                .id();
        officer = new Officer(PortalServer.officer(body), "受理员", Role.INTAKE_OFFICER, body, "中心");
    }

    Officer officer() {
        return officer;
    }

    static <T> T the(Class<T> type) {
        return PortalServer.get().getApplicationContext().getBean(type);
    }

    void concludes(String number) {
        the(IntakeDesk.class).accept(officer, number, matter(number).version());
        the(IntakeDesk.class).conclude(officer, number, matter(number).version(), Outcome.ADVISED, "已经答复", false);
    }

    void accepts(String number) {
        the(IntakeDesk.class).accept(officer, number, matter(number).version());
    }

    /** By the first way that the rules propose. */
    void routes(String number) {
        the(IntakeDesk.class).accept(officer, number, matter(number).version());
        sendsOn(number);
    }

    /** Once it is known where the act was done. */
    void routes(String number, String actPlace) {
        the(IntakeDesk.class).accept(officer, number, matter(number).version());
        the(ConditionDesk.class)
                .establish(officer, number, matter(number).version(), Map.of(Condition.ACT_PLACE, actPlace));
        sendsOn(number);
    }

    private void sendsOn(String number) {
        Matter accepted = matter(number);
        String rule = the(Routing.class).propose(accepted).get(0).rule().code();
        the(RoutingDesk.class).route(officer, number, accepted.version(), rule, null);
    }

    /** From where it was sent last. */
    void reroutes(String number, String rule, String why) {
        Matter routed = matter(number);
        Track from = the(Tracks.class).ofMatter(routed.id()).stream()
                .filter(Track::open)
                .findFirst()
                .orElseThrow();
        the(RerouteDesk.class)
                .reroute(officer, number, routed.version(), from.kind(), from.id(), RouteChoice.rule(rule, why));
    }

    void keeps(String number, String why) {
        int version = the(RouteObjections.class)
                .findOpen(matter(number).id())
                .orElseThrow()
                .version();
        the(ObjectionDesk.class).keep(officer, number, version, why);
    }

    /** The latest question of the applicant. */
    void answers(String number, String text) {
        Party applicant = applicant(number);
        var thread = the(PartyMessages.class).ofDesk(applicant.matterId(), Desk.INTAKE);
        long last = thread.get(thread.size() - 1).id();
        the(AnswerDesk.class).answer(officer, number, applicant.id(), last, text);
    }

    Party applicant(String number) {
        return the(Parties.class).admitted(number).get(0);
    }

    private Matter matter(String number) {
        return the(Matters.class).findById(applicant(number).matterId()).orElseThrow();
    }
}
