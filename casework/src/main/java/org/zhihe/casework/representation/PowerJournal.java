package org.zhihe.casework.representation;

import jakarta.inject.Singleton;
import org.zhihe.casework.account.AccountMails;
import org.zhihe.casework.account.AccountNotice;
import org.zhihe.casework.account.LinkPurpose;
import org.zhihe.casework.account.Links;
import org.zhihe.casework.audit.Act;
import org.zhihe.casework.audit.Audit;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Details;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.StepRefused;

/**
 * Tells of powers of attorney: in the timeline, in the audit, by mail to the party and the representative, and to those
 * who watch that nobody handles a matter of their own.
 */
@Singleton
class PowerJournal {
    private final Journal journal;
    private final Audit audit;
    private final Links links;
    private final AccountMails mails;
    private final Conflicts conflicts;

    PowerJournal(Journal journal, Audit audit, Links links, AccountMails mails, Conflicts conflicts) {
        this.journal = journal;
        this.audit = audit;
        this.links = links;
        this.mails = mails;
        this.conflicts = conflicts;
    }

    void granted(PowerOfAttorney power, Party party, Actor actor) {
        conflicts.review(party.matterId());
        journal.enterAndTell(
                party.id(),
                party.matterId(),
                MatterEvent.POWER_GRANTED,
                actor,
                party.name(),
                power.name(),
                power.powers());
        audit.record(Act.POWER_GRANTED, actor, party.matterId(), subject(power));
        links.make(LinkPurpose.ACT_FOR_PARTY, power.email(), Links.Owner.subject(power.id()))
                .ifPresentOrElse(
                        // Who asks is read after signing in: the name is typed by whoever has picked the address.
                        link -> mails.send(AccountNotice.POWER_OFFERED, link, ""),
                        () -> {
                            throw new StepRefused("link.too-many");
                        });
    }

    void accepted(PowerOfAttorney power, Party party, Actor actor) {
        conflicts.review(party.matterId());
        journal.enterAndTell(
                party.id(),
                party.matterId(),
                MatterEvent.POWER_ACCEPTED,
                actor,
                power.name(),
                party.name(),
                power.powers(),
                power.validFrom(),
                power.validUntil());
    }

    void ended(PowerOfAttorney power, Party party, Actor actor) {
        conflicts.review(party.matterId());
        MatterEvent event = power.accepted() ? MatterEvent.POWER_ENDED : MatterEvent.POWER_NOT_ACCEPTED;
        journal.enterAndTell(party.id(), party.matterId(), event, actor, power.name(), party.name(), power.ending());
        audit.record(Act.POWER_ENDED, actor, party.matterId(), subject(power));
        links.voidOfSubject(LinkPurpose.ACT_FOR_PARTY, power.id());
        if (power.ending() == PowerEnding.REVOKED && power.accepted()) {
            mails.tellAccount(AccountNotice.POWER_REVOKED, power.accountId, power.email(), Details.write(party.name()));
        }
    }

    private static String subject(PowerOfAttorney power) {
        return "power " + power.id();
    }
}
