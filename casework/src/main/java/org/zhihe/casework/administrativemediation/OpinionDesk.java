package org.zhihe.casework.administrativemediation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.zhihe.casework.evidence.EvidencePurpose;
import org.zhihe.casework.evidence.Handing;
import org.zhihe.casework.evidence.Uploads;
import org.zhihe.casework.mediation.Consent.Channel;
import org.zhihe.casework.party.PartyAccess;
import org.zhihe.casework.party.Side;
import org.zhihe.casework.procedure.NotFound;

/** A respondent reads here what is asked of it, and answers. */
@Singleton
public class OpinionDesk {
    private final AdministrativeMediations mediations;
    private final RequestNotices notices;
    private final Respondents respondents;
    private final Uploads uploads;
    private final Bench bench;

    OpinionDesk(
            AdministrativeMediations mediations,
            RequestNotices notices,
            Respondents respondents,
            Uploads uploads,
            Bench bench) {
        this.mediations = mediations;
        this.notices = notices;
        this.respondents = respondents;
        this.uploads = uploads;
        this.bench = bench;
    }

    /** Whether the party is asked, and what it has said; nothing for whoever was not sent the request. */
    public Optional<Asked> look(PartyAccess access) {
        return access.side() == Side.RESPONDENT ? notices.asked(access.matterId(), access.partyId()) : Optional.empty();
    }

    /** Whoever opens the request has received it, and its fifteen days run (国知局令第81号 65). */
    @Transactional
    public Asked open(PartyAccess access) {
        AdministrativeMediation opened = lock(access);
        if (opened.status().asking()) {
            respondents.receive(opened, access.partyId(), respondents.today(), Channel.ONLINE, access.actor());
        }
        return look(access).orElseThrow(NotFound::new);
    }

    /** @param formKey of the form whose files go with it, for the authority and the party alone */
    @Transactional
    public void answer(PartyAccess access, Opinion opinion, @Nullable String words, String formKey) {
        AdministrativeMediation opened = lock(access);
        access.refuseUnlessSettles();
        respondents.receive(opened, access.partyId(), respondents.today(), Channel.ONLINE, access.actor());
        Reply reply = new Reply(opinion, words, Channel.ONLINE, respondents.today());
        respondents.take(opened, access.partyId(), reply, access.actor());
        Handing handing = Handing.forStaff(EvidencePurpose.OTHER);
        int files = uploads.file(formKey, opened.matterId(), access.partyId(), handing, access.actor())
                .size();
        if (files > 0) {
            bench.enter(opened, handing.event(access.side()), access.actor(), files);
        }
    }

    private AdministrativeMediation lock(PartyAccess access) {
        return mediations.lockAsked(access.matterId(), access.partyId()).orElseThrow(NotFound::new);
    }
}
