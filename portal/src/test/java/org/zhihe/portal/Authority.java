package org.zhihe.portal;

import io.micronaut.transaction.TransactionOperations;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.account.Role;
import org.zhihe.casework.adjudication.AdjudicationDesk;
import org.zhihe.casework.adjudication.Adjudications;
import org.zhihe.casework.administrativemediation.AdministrativeMediation;
import org.zhihe.casework.administrativemediation.AdministrativeMediationDesk;
import org.zhihe.casework.administrativemediation.AdministrativeMediations;
import org.zhihe.casework.administrativemediation.AskingDesk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterStatus;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.Body;
import org.zhihe.casework.routing.ProcedureOpening;

/** What an authority that mediates does while a test looks at the matter from outside. */
final class Authority {
    private final Body body;
    private final Officer officer;

    Authority(String code, Role role) {
        body = Centre.the(Bodies.class).findByCode(code).orElseThrow();
        officer = new Officer(PortalServer.officer(body.id()), "承办人", role, body.id(), body.name());
    }

    static Authority ipOffice() {
        return new Authority("ip-office", Role.ADJUDICATOR);
    }

    static Authority marketRegulator() {
        return new Authority("market-regulator", Role.ENFORCEMENT_OFFICER);
    }

    /** Asked to mediate, whatever the city's rules propose first. */
    Authority mediates(long matterId) {
        return begins(matterId, Centre.the(AdministrativeMediationDesk.class));
    }

    /** Asked to decide. */
    Authority adjudicates(long matterId) {
        return begins(matterId, Centre.the(AdjudicationDesk.class));
    }

    private Authority begins(long matterId, ProcedureOpening procedure) {
        TransactionOperations<?> transactions = Centre.the(TransactionOperations.class);
        transactions.executeWrite(status -> {
            Matters matters = Centre.the(Matters.class);
            Matter matter = matters.findById(matterId).orElseThrow();
            if (matter.status() == MatterStatus.ACCEPTED) {
                matter.begin();
                matter = matters.update(matter);
            }
            procedure.open(matter, body, officer);
            return null;
        });
        return this;
    }

    void sends(String number, Party respondent) {
        Centre.the(AskingDesk.class).send(officer, number, opened(number).version(), respondent.id(), null);
    }

    Officer officer() {
        return officer;
    }

    int adjudication(String number) {
        return Centre.the(Adjudications.class)
                .findOnDesk(number, body.id(), officer.id())
                .orElseThrow()
                .version();
    }

    AdministrativeMediation opened(String number) {
        return Centre.the(AdministrativeMediations.class)
                .findOnDesk(number, body.id(), officer.id())
                .orElseThrow();
    }
}
