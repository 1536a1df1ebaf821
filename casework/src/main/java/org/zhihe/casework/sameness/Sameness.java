package org.zhihe.casework.sameness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.zhihe.casework.account.Officer;
import org.zhihe.casework.matter.Desk;
import org.zhihe.casework.matter.Matter;
import org.zhihe.casework.matter.MatterContent;
import org.zhihe.casework.party.Party;

/** Keeps by what matters are told to be alike, and finds those that are. */
@Singleton
public class Sameness {
    private final SamenessPrints prints;
    private final Traits traits;

    Sameness(SamenessPrints prints, Traits traits) {
        this.prints = prints;
        this.traits = traits;
    }

    /** Belongs into the transaction of the filing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void filed(Matter matter, List<Party> respondents) {
        save(matter.id(), traits.of(matter.content(), respondents));
    }

    /** Not for one who is protected: that two matters are of one person would tell who it is as soon as one is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void filedBy(Party applicant) {
        save(applicant.matterId(), traits.ofPerson(applicant));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void corrected(Matter matter, List<Party> respondents) {
        prints.forgetContent(matter.id());
        filed(matter, respondents);
    }

    /** What this officer may see of other matters that may be the same. */
    @Transactional
    public List<AlikeRow> alike(Officer officer, long matterId) {
        return prints.alike(matterId, officer.at(Desk.INTAKE), officer.bodyId(), officer.id(), officer.ownOnly());
    }

    /** Of a filing that is none yet. */
    public List<String> prints(MatterContent content, List<Party> respondents) {
        return traits.of(content, respondents).stream().map(Traits.Print::print).toList();
    }

    boolean ofSamePerson(long one, long other) {
        return prints.samePerson(one, other) > 0;
    }

    private void save(long matterId, Collection<Traits.Print> found) {
        prints.saveAll(found.stream()
                .map(one -> new SamenessPrint(null, matterId, one.trait(), one.print()))
                .toList());
    }
}
