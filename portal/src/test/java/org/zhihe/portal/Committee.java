package org.zhihe.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.account.Staff;
import org.zhihe.casework.account.StaffMembers;
import org.zhihe.casework.agreement.AgreementDesk;
import org.zhihe.casework.agreement.AgreementForm;
import org.zhihe.casework.agreement.AgreementTerms;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.mediation.Consent;
import org.zhihe.casework.mediation.ConsentDesk;
import org.zhihe.casework.mediation.MediationDesk;
import org.zhihe.casework.mediation.Mediations;
import org.zhihe.casework.party.Parties;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;

/** What the mediation committee does to a matter that the centre has sent there, while a test looks at it from outside. */
final class Committee {
    private static final Map<Role, Officer> HIRED = new ConcurrentHashMap<>();

    private final String number;
    private final long matterId;
    private final Officer mediator = officer(Role.MEDIATOR);

    Committee(String number) {
        this.number = number;
        this.matterId = new Centre().applicant(number).matterId();
    }

    /** Everybody is willing, and signs the same day. */
    void settles() {
        Officer secretary = officer(Role.COMMITTEE_SECRETARY);
        the(MediationDesk.class).appoint(secretary, number, version(), mediator.id());
        for (Party party : the(Parties.class).ofMatter(matterId)) {
            if (party.side() == Side.RESPONDENT) {
                the(ConsentDesk.class).invite(mediator, number, version(), party.id());
            }
            the(ConsentDesk.class)
                    .record(mediator, number, version(), party.id(), Consent.Answer.AGREED, Consent.Channel.PHONE);
        }
        LocalDate today = the(Clocks.class).today();
        AgreementTerms terms = new AgreementTerms(
                AgreementForm.WRITTEN,
                "双方就技术资料发生纠纷。",
                "停止使用并赔偿。",
                today,
                today,
                today,
                List.of(new AgreementTerms.Promise(
                        Side.RESPONDENT, "支付赔偿款", new BigDecimal("20000.00"), today.plusDays(30))));
        the(AgreementDesk.class).record(mediator, number, version(), terms);
    }

    private int version() {
        return the(Mediations.class).ofMatter(matterId).get(0).version();
    }

    private static Officer officer(Role role) {
        return HIRED.computeIfAbsent(role, Committee::hire);
    }

    private static Officer hire(Role role) {
        Body body = the(Bodies.class).findByCode("mediation-committee").orElseThrow();
        Staff staff = the(StaffMembers.class)
                .save(Staff.hired("committee " + role, "调委会" + role, role, body.id(), "no password", Instant.EPOCH));
        return new Officer(staff.id(), "调委会" + role, role, body.id(), body.name());
    }

    private static <T> T the(Class<T> type) {
        return Centre.the(type);
    }
}
