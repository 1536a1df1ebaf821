package org.zhihe.casework.intake;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhihe.casework.account.AccountHolder;
import org.zhihe.casework.account.ConsentKind;
import org.zhihe.casework.account.Consents;
import org.zhihe.casework.conflict.Conflicts;
import org.zhihe.casework.deadline.Clocks;
import org.zhihe.casework.deadline.DeadlineRule;
import org.zhihe.casework.document.Numbers;
import org.zhihe.casework.matter.Actor;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Docket;
import org.zhihe.casework.matter.Journal;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterEvent;
import org.zhihe.casework.matter.MatterNumber;
import org.zhihe.casework.matter.Matters;
import org.zhihe.casework.matter.Series;
import org.zhihe.casework.party.Party;
import org.zhihe.casework.procedure.StepRefused;
import org.zhihe.casework.representation.Ties;
import org.zhihe.casework.routing.Bodies;
import org.zhihe.casework.routing.BodyKind;

/** One transaction: the matter or each of its series, its parties, its files, its place on the centre's desk, its first clock and line. */
@Singleton
class NewFiling {
    private final Matters matters;
    private final FiledParties parties;
    private final FormRemains remains;
    private final Numbers numbers;
    private final Bodies bodies;
    private final OpenFile file;

    NewFiling(
            Matters matters, FiledParties parties, FormRemains remains, Numbers numbers, Bodies bodies, OpenFile file) {
        this.matters = matters;
        this.parties = parties;
        this.remains = remains;
        this.numbers = numbers;
        this.bodies = bodies;
        this.file = file;
    }

    @Transactional
    Filed file(Filing filing, String formKey, String digest, FiledBy by) {
        List<Filing> each = filing.matters();
        for (int i = 1; i < each.size(); i++) {
            remains.copy(formKey, key(formKey, i));
        }
        List<Filed> filed = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            Series series = each.size() == 1 ? Series.NONE : new Series(formKey, i + 1);
            filed.add(file(each.get(i), key(formKey, i), digest, series, by));
        }
        remains.forget(formKey);
        return Filed.of(filed);
    }

    /** No key files twice; those of a series follow from the form's. */
    private static String key(String formKey, int i) {
        byte[] name = (formKey + " " + i).getBytes(StandardCharsets.UTF_8);
        return i == 0 ? formKey : UUID.nameUUIDFromBytes(name).toString();
    }

    private Filed file(Filing filing, String formKey, String digest, Series series, FiledBy by) {
        LocalDate today = file.clocks().today();
        if (filing.applicant().lacksGuardian(today)) {
            throw new StepRefused("guardian-needed");
        }
        MatterNumber number = MatterNumber.of(today, numbers.next("matter " + today));
        Matter matter = matters.save(Matter.file(
                        number,
                        filing.kind(),
                        filing.content(),
                        formKey,
                        digest,
                        file.clocks().now())
                .of(series));
        file.said().particulars().keep(matter.id(), filing.particulars());
        Party applicant = parties.enter(filing, matter);
        agreed(filing.applicant(), applicant.id());
        // An account is somebody's name: whoever is to be protected has the matter by its code alone.
        Actor filer = filer(filing.alias() == null ? by.holder() : null, applicant);
        remains.file(formKey, matter.id(), applicant.id());
        long centre =
                bodies.findFirstByKind(BodyKind.INTAKE_CENTRE).orElseThrow().id();
        file.conflicts().review(matter.id());
        file.docket().lay(matter.id(), Desk.INTAKE, centre, null);
        LocalDate due = file.clocks().start(matter.id(), DeadlineRule.ACCEPTANCE);
        if (by.officer() == null) {
            file.journal().enter(matter.id(), MatterEvent.FILED, filer, due);
        } else {
            file.journal()
                    .enter(
                            matter.id(),
                            MatterEvent.FILED_AT_COUNTER,
                            by.officer().actor(),
                            due,
                            by.channel());
        }
        return new Filed(matter.number(), applicant);
    }

    /** The form cannot be sent without. */
    private void agreed(Party stated, long partyId) {
        file.said().consents().giveByParty(partyId, ConsentKind.PRIVACY_NOTICE);
        if (stated.identity().isPresent()) {
            file.said().consents().giveByParty(partyId, ConsentKind.SENSITIVE_DATA);
        }
    }

    private Actor filer(@Nullable AccountHolder holder, Party applicant) {
        if (holder == null) {
            return Actor.party(applicant.id());
        }
        file.ties().filed(holder, applicant);
        return Actor.account(holder.id(), applicant.id());
    }

    /** What every entry into a file needs. */
    @Singleton
    record OpenFile(Docket docket, Conflicts conflicts, Ties ties, Said said, Clocks clocks, Journal journal) {}

    /** What the applicant says and agrees to. */
    @Singleton
    record Said(StatedParticulars particulars, Consents consents) {}
}
